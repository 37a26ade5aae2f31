import type { Sheet } from '../../sheet';

export default {
	id: 'rubric',
	place: 13,
	whom: 'teachers',
	fits: (_, { plan }) => (plan?.rubric.length ?? 0) > 0,
	load: () => import('./Rubric.svelte')
} satisfies Sheet;
