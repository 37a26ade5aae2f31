import type { View } from '../view';

/** The answers to the story's key questions: the article's own figure, and what others say. */
export default {
	name: 'figures',
	place: 'lead',
	order: 10,
	jump: false,
	load: () => import('./Figures.svelte'),
	early: true,
	wake: 'touch'
} satisfies View;
