import type { Sheet } from '../../sheet';

export default {
	id: 'cards',
	place: 2,
	whom: 'pupils',
	whole: true,
	fits: (_, { steps }) => steps.some(({ activity }) => activity !== undefined),
	load: () => import('./Cards.svelte')
} satisfies Sheet;
