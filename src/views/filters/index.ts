import type { View } from '../view';
import Filters from './Filters.svelte';

/** What the reader narrows the story to, and the sentence that says what is left. */
export default {
	name: 'filters',
	place: 'lead',
	order: 20,
	jump: false,
	component: Filters
} satisfies View;
