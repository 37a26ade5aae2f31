import type { Sheet } from '../../sheet';

export default {
	id: 'key',
	place: 12,
	whom: 'teachers',
	fits: (_, { steps }) => steps.some(({ activity }) => activity !== undefined),
	load: () => import('./Key.svelte')
} satisfies Sheet;
