import type { Sheet } from '../../sheet';

export default {
	id: 'plan',
	place: 11,
	whom: 'teachers',
	fits: () => true,
	load: () => import('./Plan.svelte')
} satisfies Sheet;
