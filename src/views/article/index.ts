import type { View } from '../view';

export default {
	name: 'article',
	place: 'below',
	order: 80,
	jump: true,
	load: () => import('./Article.svelte'),
	early: true,
	wake: 'touch'
} satisfies View;
