import type { View } from '../view';

/** What the reader narrows the story to, and the sentence that says what is left. */
export default {
	name: 'filters',
	place: 'lead',
	order: 20,
	jump: false,
	load: () => import('./Filters.svelte'),
	early: true,
	wake: 'touch'
} satisfies View;
