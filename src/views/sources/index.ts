import type { View } from '../view';

/** Where all that is shown was read, and how well it is documented. */
export default {
	name: 'sources',
	place: 'below',
	order: 75,
	jump: true,
	load: () => import('./AllSources.svelte'),
	wake: 'near'
} satisfies View;
