import type { View } from '../view';

/** Three real marks of the story, and what shape, edge, fill and bar end say. */
export default {
	name: 'howto',
	place: 'side',
	order: 40,
	jump: false,
	load: () => import('./HowTo.svelte'),
	early: true,
	wake: 'touch'
} satisfies View;
