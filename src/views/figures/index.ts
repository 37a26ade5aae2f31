import type { View } from '../view';
import Figures from './Figures.svelte';

/** The answers to the story's key questions: the article's own figure, and what others say. */
export default {
	name: 'figures',
	place: 'lead',
	order: 10,
	jump: false,
	component: Figures
} satisfies View;
