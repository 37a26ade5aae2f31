/** How a step is brought to fit its box: first what was enlarged gives way, then the drawing, then title and text. */

/** Steps of size from the largest; the last is as small as a back row can read. */
export const SMALLEST = 5;

/** Drawings lower than this, in their own pixels, say nothing any more. */
const LOWEST = 96;
/** By how much more than a back row needs a drawing may be enlarged where there is room, largest first. */
const GROWN: readonly number[] = [1.7, 1.5, 1.3, 1.15];
/** Narrower than this, in its own pixels, a drawing breaks its lines. */
const NARROWEST = 470;
/** Air around a chart for its words, at first; what it takes in truth is measured. */
const AROUND = 64;

export interface Fit {
	/** 0 to `SMALLEST`. */
	readonly size: number;
	/** Height of a drawing that can be of any height, in its own pixels. */
	readonly height: number;
	/** By how much what stands under the text is enlarged beyond what it must be. */
	readonly grown: number;
	/** A drawing with less air. */
	readonly tight: boolean;
	/** The least that `height` may become. */
	readonly lowest: number;
}

/** What is tried first: all as large as it may be. `free` and `wide` in a drawing's own pixels. */
export const roomy = (free: number, wide: number, { grows = false, lowest = LOWEST } = {}): Fit => ({
	size: 0,
	tight: false,
	lowest,
	height: Math.max(lowest, Math.floor(free - AROUND)),
	grown: (grows && GROWN.find((by) => wide / by >= NARROWEST)) || 1
});

/** Smaller by what does not fit: `over` in the drawing's own pixels. Undefined if nothing can be smaller. */
export function smaller(fit: Fit, over: number): Fit | undefined {
	const { size, height, grown, tight, lowest } = fit;
	if (grown > 1) return { ...fit, grown: GROWN.find((by) => by < grown) ?? 1 };
	if (height > lowest) return { ...fit, height: Math.max(lowest, Math.floor(height - over)) };
	if (!tight) return { ...fit, tight: true };
	return size < SMALLEST ? { ...fit, size: size + 1 } : undefined;
}
