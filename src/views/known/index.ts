import type { View } from '../view';
import Known from './Known.svelte';

/** The second time of the story: not when it happened, but when it could first be read. */
export default {
	name: 'known',
	place: 'lead',
	order: 21,
	jump: false,
	component: Known
} satisfies View;
