import type { Axis } from '../../lens/sides';
import type { When } from '../../story/story';
import { standing } from '../../marks/edge';

/** Where marks of two sides stand on one axis, in pixels. */

const HOUR = 3_600_000;
/** Between two labels of hours, px. */
const ROOM = 48;
const STEPS = [1, 2, 3, 6, 12, 24, 48, 96, 168];
/** Between two marks of one row, px. */
const APART = 13;

/** Milliseconds since the beginning, a round number of hours apart, as many as have room; the last is not at the very end. */
export function hours({ length }: Axis, width: number): number[] {
	const step = STEPS.find((n) => (n * HOUR * width) / length >= ROOM) ?? length / HOUR;
	return Array.from({ length: Math.ceil(length / (step * HOUR)) }, (_, i) => i * step * HOUR);
}

/** A mark and how well its time is known: the bar from `from` to `to`, which may lie outside the drawing. */
export interface Spot {
	readonly x: number;
	readonly from: number;
	readonly to: number;
	/** Its moment lies before or after the axis: the mark stands at the end, with an arrow. */
	readonly beyond: 'before' | 'after' | null;
}

/** Room for the arrow, px. */
const ARROW = 12;

export function spot(when: When, side: 0 | 1, { starts, length }: Axis, left: number, right: number): Spot {
	const px = (at: number) => left + ((at - starts[side]) / length) * Math.max(right - left, 0);
	const at = standing(when) - starts[side];
	const beyond = at < 0 ? 'before' : at > length ? 'after' : null;
	const x = beyond === 'before' ? left + ARROW : beyond === 'after' ? right - ARROW : px(standing(when));
	return { x, from: px(when.start), to: px(when.end), beyond };
}

/** For each of `xs` the first row in which it touches no other. */
export function rows(xs: readonly number[]): number[] {
	const ends: number[] = [];
	const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x);
	const found = xs.map(() => 0);
	for (const { x, index } of order) {
		const free = ends.findIndex((end) => x - end >= APART);
		const row = free < 0 ? ends.length : free;
		ends[row] = x;
		found[index] = row;
	}
	return found;
}
