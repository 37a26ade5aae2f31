import type { View } from '../view';

/** A | B: two windows, places or standings on the same axes. Nothing until somebody asks for it. */
export default {
	name: 'sides',
	place: 'main',
	order: 57,
	jump: false,
	load: () => import('./Sides.svelte'),
	wake: 'near',
	needed: ({ other }) => other !== null
} satisfies View;
