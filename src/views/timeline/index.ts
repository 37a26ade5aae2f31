import type { View } from '../view';
import Timeline from './Timeline.svelte';

export default {
	name: 'timeline',
	place: 'main',
	order: 30,
	jump: true,
	early: true,
	component: Timeline
} satisfies View;
