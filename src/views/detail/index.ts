import type { View } from '../view';

export default {
	name: 'detail',
	place: 'side',
	order: 55,
	jump: false,
	load: () => import('./Detail.svelte'),
	wake: 'near',
	needed: ({ event }) => event !== null
} satisfies View;
