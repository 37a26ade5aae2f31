import type { Sheet } from '../../sheet';

export default {
	id: 'background',
	place: 9,
	whom: 'pupils',
	fits: ({ background }) => background.length > 0,
	load: () => import('./Background.svelte')
} satisfies Sheet;
