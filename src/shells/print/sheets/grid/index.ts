import type { Sheet } from '../../sheet';

export default {
	id: 'grid',
	place: 3,
	whom: 'pupils',
	fill: true,
	fits: () => true,
	load: () => import('./Grid.svelte')
} satisfies Sheet;
