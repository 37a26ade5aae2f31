import { anchor } from './anchor';
import type { Seen } from './known';

/** Events in reading order: by the moment under which a reader looks for them, then as in the story. */
export const inOrder = (events: readonly Seen[]): readonly Seen[] =>
	[...events].sort((a, b) => anchor(a.event.when) - anchor(b.event.when) || a.index - b.index);
