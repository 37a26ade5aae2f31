import { clamp, HOUR } from './axis';

/** What the reader looks at, in epoch milliseconds, start < end. */
export type Window = readonly [start: number, end: number];
export interface Bounds {
	readonly start: number;
	readonly end: number;
	readonly grain: number;
}

/** Shorter than this and the two handles could not be told apart. */
const shortest = ({ start, end }: Bounds) => Math.min(HOUR, end - start);

/** A moment on the grid that dragging snaps to; the ends of the story are always on it. */
export function snap(at: number, { start, end, grain }: Bounds): number {
	if (end - at < grain / 2) return end;
	return clamp(start + Math.round((at - start) / grain) * grain, start, end);
}

/** The whole story is no window at all: `null`. */
export const settle = (window: Window, { start, end }: Bounds): Window | null =>
	window[0] <= start && window[1] >= end ? null : window;

/** The window from one end of a drag to the other, whichever way it went. */
export function brushed(from: number, to: number, bounds: Bounds): Window | null {
	const a = snap(Math.min(from, to), bounds);
	const b = Math.max(snap(Math.max(from, to), bounds), a + shortest(bounds));
	const over = Math.max(b - bounds.end, 0);
	return settle([a - over, b - over], bounds);
}

/** How far one handle can go: to the end of the story, and not past the other handle. */
export function reach([a, b]: Window, handle: 0 | 1, bounds: Bounds): readonly [number, number] {
	const least = shortest(bounds);
	return handle === 0 ? [bounds.start, b - least] : [a + least, bounds.end];
}

/** One handle put elsewhere; it stops at the other one. */
export function moved(window: Window, handle: 0 | 1, to: number, bounds: Bounds): Window | null {
	const at = clamp(to, ...reach(window, handle, bounds));
	return settle(handle === 0 ? [at, window[1]] : [window[0], at], bounds);
}

/** The same length of time, earlier or later, stopped by the ends of the story. */
export function slid(window: Window, by: number, { start, end }: Bounds): Window {
	const shift = clamp(by, start - window[0], end - window[1]);
	return [window[0] + shift, window[1] + shift];
}

/** Shorter (factor < 1) or longer, with the moment `centre` kept where it is. */
export function zoomed(window: Window, factor: number, centre: number, bounds: Bounds): Window | null {
	const length = clamp((window[1] - window[0]) * factor, shortest(bounds), bounds.end - bounds.start);
	const inside = clamp(centre, window[0], window[1]);
	const share = (inside - window[0]) / (window[1] - window[0]);
	const start = snap(clamp(inside - length * share, bounds.start, bounds.end - length), bounds);
	const least = Math.min(start + shortest(bounds), bounds.end);
	return settle([start, Math.max(snap(start + length, bounds), least)], bounds);
}
