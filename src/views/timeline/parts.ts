import { getContext } from 'svelte';
import type Histogram from './Histogram.svelte';
import type Known from './Known.svelte';
import type Strip from './Strip.svelte';

/** What a timeline fetches when it is shown, for a build that cannot wait for it. A browser gives none. */
export interface Parts {
	readonly Strip: typeof Strip;
	readonly Histogram: typeof Histogram;
	readonly Known: typeof Known;
}

/** Key of the context. */
export const PARTS = Symbol('parts of the timeline');

export const useParts = (): Parts | undefined => getContext<Parts | undefined>(PARTS);
