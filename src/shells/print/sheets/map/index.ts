import type { Sheet } from '../../sheet';

export default {
	id: 'map',
	place: 6,
	whom: 'pupils',
	fill: true,
	fits: ({ panels }) => panels.length > 0,
	load: () => import('./Map.svelte')
} satisfies Sheet;
