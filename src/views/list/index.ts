import type { View } from '../view';

export default {
	name: 'list',
	place: 'below',
	order: 70,
	jump: true,
	load: () => import('./List.svelte'),
	early: true,
	wake: 'touch'
} satisfies View;
