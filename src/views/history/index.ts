import type { View } from '../view';

/** What was known when: every claim by its two times, and what changed between two moments. */
export default {
	name: 'history',
	place: 'main',
	order: 62,
	jump: false,
	load: () => import('./History.svelte'),
	wake: 'near'
} satisfies View;
