import type { View } from '../view';

/** What the story is made of: sources, corrections, credits, the data itself. */
export default {
	name: 'about',
	place: 'below',
	order: 90,
	jump: false,
	early: true,
	wake: 'near',
	load: () => import('./About.svelte')
} satisfies View;
