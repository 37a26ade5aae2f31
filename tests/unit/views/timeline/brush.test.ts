// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axis } from '../../../../src/views/timeline/axis';
import { brushed, moved, slid, snap, zoomed, type Window } from '../../../../src/views/timeline/brush';
import { at } from '../../../sample';

const HOUR = 3_600_000;
const WEEK = { start: at('9'), end: at('17'), grain: HOUR };
const THURSDAY: Window = [at('13'), at('14')];

test('an axis goes to pixels and back, and never out of the story', () => {
	const scale = axis(WEEK, 100, 868);
	expect(scale.x(at('9'))).toBe(100);
	expect(scale.x(at('13'))).toBe(484);
	expect(scale.at(484)).toBe(at('13'));
	expect(scale.at(-50)).toBe(at('9'));
	expect(scale.at(5000)).toBe(at('17'));
});

test('dragging snaps to steps of at most four pixels', () => {
	expect(axis(WEEK, 0, 768).grain).toBe(HOUR);
	expect(axis({ start: at('9'), end: at('9 02:00') }, 0, 768).grain).toBe(HOUR / 60);
	expect(axis(WEEK, 0, 100).grain).toBe(6 * HOUR);
});

test('a brush goes from the earlier to the later end, whichever way it was drawn', () => {
	expect(brushed(at('14'), at('13 00:10'), WEEK)).toEqual(THURSDAY);
	expect(brushed(at('13'), at('14'), WEEK)).toEqual(THURSDAY);
});

test('a brush near an end of the story reaches it, and one over everything is no window', () => {
	expect(brushed(at('16 12:00'), at('16 23:40'), WEEK)).toEqual([at('16 12:00'), at('17')]);
	expect(brushed(at('17'), at('17'), WEEK)).toEqual([at('16 23:00'), at('17')]);
	expect(brushed(at('9'), at('17'), WEEK)).toBeNull();
});

test('a handle stops at the other one', () => {
	expect(moved(THURSDAY, 0, at('16'), WEEK)).toEqual([at('13 23:00'), at('14')]);
	expect(moved(THURSDAY, 1, at('10'), WEEK)).toEqual([at('13'), at('13 01:00')]);
	expect(moved([at('13'), at('17')], 0, at('1'), WEEK)).toBeNull();
});

test('sliding keeps the length of the window', () => {
	expect(slid(THURSDAY, 6 * HOUR, WEEK)).toEqual([at('13 06:00'), at('14 06:00')]);
	expect(slid(THURSDAY, 999 * HOUR, WEEK)).toEqual([at('16'), at('17')]);
});

test('zooming keeps the moment under the pointer in sight', () => {
	expect(zoomed(THURSDAY, 0.5, at('13'), WEEK)).toEqual([at('13'), at('13 12:00')]);
	expect(zoomed(THURSDAY, 2, at('13 12:00'), WEEK)).toEqual([at('12 12:00'), at('14 12:00')]);
	expect(zoomed(THURSDAY, 100, at('13'), WEEK)).toBeNull();
});

test('whatever is done, a window stays in the story and is at least an hour long', () => {
	const moment = fc.integer({ min: at('8'), max: at('18') });
	const windows = fc.tuple(moment, moment).map(([a, b]) => brushed(a, b, WEEK));
	const holds = (window: Window | null) =>
		window === null || (window[0] >= WEEK.start && window[1] <= WEEK.end && window[1] - window[0] >= HOUR);
	fc.assert(
		fc.property(windows, moment, fc.double({ min: 0.01, max: 50, noNaN: true }), (window, to, factor) => {
			const now = window ?? ([WEEK.start, WEEK.end] as const);
			expect(holds(window)).toBe(true);
			expect(holds(moved(now, 0, to, WEEK))).toBe(true);
			expect(holds(moved(now, 1, to, WEEK))).toBe(true);
			expect(holds(slid(now, to - at('13'), WEEK))).toBe(true);
			expect(holds(zoomed(now, factor, to, WEEK))).toBe(true);
			expect(snap(to, WEEK)).toSatisfy((t: number) => t >= WEEK.start && t <= WEEK.end);
		})
	);
});
