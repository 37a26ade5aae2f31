import { scaleLinear, ticks } from 'd3';
import { drawn, valueOf, type Entry } from '../../marks/lanes/entries';
import type { Chart } from '../../story/story';

/** Room at both ends, so that a mark at zero or at the end is whole. */
const INSET = 9;

/** One scale for all rows of a chart, from zero. */
export interface Scale {
	/** Pixel of a number. */
	x(value: number): number;
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const highest = (list: readonly Entry[]) => Math.max(0, ...list.map((entry) => valueOf(entry) ?? 0));

/** Shares always run from 0 to 100, so that all frames can be compared; numbers up to the highest one. */
export function scale(form: Chart['form'], list: readonly Entry[], width: number): Scale {
	const share = form === 'shares';
	const domain = share ? [0, 100] : [0, Math.max(1, highest(list))];
	const x = scaleLinear(domain, [INSET, Math.max(INSET, width - INSET)]);
	if (!share) x.nice(4);
	const end = x.domain()[1] ?? 1;
	// Marks of the scale go no further than what is out: higher ones would tell what is still to come.
	const limit = share ? 100 : highest(list.filter(drawn));
	const wanted = share ? [0, 25, 50, 75, 100] : ticks(0, end, width < 400 ? 2 : 4);
	const step = (wanted[1] ?? end) - (wanted[0] ?? 0);
	return {
		x: (value) => x(value),
		ticks: wanted.filter((value) => value < limit + step).map((value) => ({ value, x: x(value) }))
	};
}
