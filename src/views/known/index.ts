import type { View } from '../view';

/** The second time of the story: not when it happened, but when it could first be read. */
export default {
	name: 'known',
	place: 'lead',
	order: 21,
	jump: false,
	load: () => import('./Known.svelte'),
	early: true,
	wake: 'touch'
} satisfies View;
