import type { View } from '../view';
import HowTo from './HowTo.svelte';

/** Three real marks of the story, and what shape, edge, fill and bar end say. */
export default {
	name: 'howto',
	place: 'side',
	order: 40,
	jump: false,
	component: HowTo
} satisfies View;
