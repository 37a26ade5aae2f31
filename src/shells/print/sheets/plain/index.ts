import type { Sheet } from '../../sheet';

export default {
	id: 'plain',
	place: 7,
	whom: 'pupils',
	fits: (_, { steps }) => steps.some(({ plain }) => plain !== undefined),
	load: () => import('./Plain.svelte')
} satisfies Sheet;
