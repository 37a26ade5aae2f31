import type { View } from '../view';

export default {
	name: 'charts',
	place: 'main',
	order: 60,
	jump: true,
	load: () => import('./Charts.svelte'),
	wake: 'near',
	needed: ({ chart }) => chart !== null
} satisfies View;
