import type { View } from '../view';

export { default as Summary } from './Summary.svelte';

export default {
	name: 'detail',
	place: 'side',
	order: 55,
	jump: false,
	load: () => import('./Detail.svelte')
} satisfies View;
