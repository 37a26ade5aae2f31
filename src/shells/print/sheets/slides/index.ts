import type { Sheet } from '../../sheet';

export default {
	id: 'slides',
	place: 10,
	whom: 'pupils',
	wide: true,
	fits: () => true,
	load: () => import('./Slides.svelte')
} satisfies Sheet;
