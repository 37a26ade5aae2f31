import type { Sheet } from '../../sheet';

export default {
	id: 'worksheet',
	place: 1,
	whom: 'pupils',
	fill: true,
	fits: (_, { steps }) => steps.some(({ activity }) => activity !== undefined),
	load: () => import('./Worksheet.svelte')
} satisfies Sheet;
