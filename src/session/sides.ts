import type { Side } from '../lens/clauses';
import { zoom, type Focus } from './focus';

/** Moves of A | B: side A is the focus' own window, places and standings. Apart, because few readers compare. */

export const sideOf = ({ window, places, standings }: Side): Side => ({ window, places, standings });

/** To the minute, and in order, as the address tells it. */
const settled = (focus: Focus, side: Side): Side => ({
	window: zoom(focus, side.window).window,
	places: [...side.places].sort(),
	standings: [...side.standings].sort()
});

/** Two sides beside each other; without B, A alone. */
export const sides = (focus: Focus, a: Side, b: Side | null): Focus => ({
	...focus,
	...settled(focus, a),
	other: b && settled(focus, b)
});

/** A becomes B, and B becomes A. */
export const swap = (focus: Focus): Focus => (focus.other ? sides(focus, focus.other, sideOf(focus)) : focus);
