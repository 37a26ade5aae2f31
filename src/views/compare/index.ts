import type { View } from '../view';

/** Claims side by side: to one question, or about one event. Nothing until somebody asks for it. */
export default {
	name: 'compare',
	place: 'main',
	order: 58,
	jump: false,
	load: () => import('./Compare.svelte'),
	wake: 'near',
	needed: ({ claims }) => claims !== null
} satisfies View;
