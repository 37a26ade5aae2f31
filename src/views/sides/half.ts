import type { Chosen, Side } from '../../lens/clauses';
import type { Seen } from '../../lens/known';

/** One of the two sides, and what stands on it. */
export interface Half {
	readonly letter: 'A' | 'B';
	readonly side: Side;
	/** All that is chosen on this side. */
	readonly chosen: Chosen;
	/** Published, in reading order. */
	readonly seen: readonly Seen[];
}
