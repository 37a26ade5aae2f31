import type { Sheet } from '../../sheet';
import { chartsOf } from './charts';

export default {
	id: 'axes',
	place: 5,
	whom: 'pupils',
	fill: true,
	fits: (story, sequence) => chartsOf(story, sequence).length > 0,
	load: () => import('./Axes.svelte')
} satisfies Sheet;
