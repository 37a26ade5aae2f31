import type { Sheet } from '../../sheet';
import { strip } from './strip';

export default {
	id: 'strip',
	place: 4,
	whom: 'pupils',
	fill: true,
	fits: (story, sequence) => strip(story, sequence).length > 1,
	load: () => import('./Strip.svelte')
} satisfies Sheet;
