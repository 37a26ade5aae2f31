import type { View } from '../view';

/** Where it happened: a panel for each part of the country, and chips for what has no point. */
export default {
	name: 'map',
	place: 'side',
	order: 50,
	jump: true,
	early: true,
	wake: 'near',
	load: () => import('./Map.svelte')
} satisfies View;
