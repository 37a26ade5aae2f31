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

/** Where the axis begins and ends, px. */
type Room = readonly [left: number, right: number];

/** Room for the arrow, px. */
const ARROW = 12;

export function spot(when: When, side: 0 | 1, { starts, length }: Axis, [left, right]: Room): Spot {
	const px = (at: number) => left + ((at - starts[side]) / length) * Math.max(right - left, 0);
	const at = standing(when) - starts[side];
	const beyond = at < 0 ? 'before' : at > length ? 'after' : null;
	const x = beyond === 'before' ? left + ARROW : beyond === 'after' ? right - ARROW : px(standing(when));
	return { x, from: px(when.start), to: px(when.end), beyond };
}

const start = ({ x, from }: Spot) => Math.min(x, from);

/** For each the first row in which neither its mark nor its bar touches another. */
export function rows(spots: readonly Spot[]): number[] {
	const ends: number[] = [];
	const found = spots.map(() => 0);
	const order = spots.map((spot, index) => ({ ...spot, index })).sort((a, b) => start(a) - start(b));
	for (const one of order) {
		const free = ends.findIndex((end) => start(one) - end >= APART);
		const row = free < 0 ? ends.length : free;
		ends[row] = Math.max(one.x, one.to);
		found[one.index] = row;
	}
	return found;
}
