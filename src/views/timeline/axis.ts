/** Time as a line of pixels: always the whole story, so that a window has its surroundings. */
export interface Axis {
	readonly start: number;
	readonly end: number;
	readonly left: number;
	readonly right: number;
	/** From epoch milliseconds to pixels; beyond the line outside the story. */
	readonly x: (ms: number) => number;
	/** From pixels to epoch milliseconds, never outside the story. */
	readonly at: (px: number) => number;
	/** Milliseconds to which dragging snaps, counted from the start: about four pixels. */
	readonly grain: number;
}

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const GRAINS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, DAY];
const SNAP = 4;

export const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

export function axis(
	span: { readonly start: number; readonly end: number },
	left: number,
	right: number
): Axis {
	const { start } = span;
	const end = Math.max(span.end, start + MINUTE);
	const scale = Math.max(right - left, 1) / (end - start);
	return {
		start,
		end,
		left,
		right,
		x: (ms) => left + (ms - start) * scale,
		at: (px) => clamp(start + (px - left) / scale, start, end),
		grain: GRAINS.findLast((grain) => grain * scale <= SNAP) ?? MINUTE
	};
}
