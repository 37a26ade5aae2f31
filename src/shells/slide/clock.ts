import { standing } from '../../marks/edge';
import type { When } from '../../story/story';

/** The clock that events of a step lie on: from hour to hour, with air at both ends. */

const HOUR = 3_600_000;

export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The time that all of them take, with air; at least six hours. */
export function spanOf(times: readonly When[]): Span {
	const from = Math.min(...times.map(({ start }) => start));
	const to = Math.max(...times.map(({ end }) => end));
	const air = Math.max((to - from) * 0.06, (6 * HOUR - (to - from)) / 2, HOUR / 2);
	return {
		start: Math.floor((from - air) / HOUR) * HOUR,
		end: Math.ceil((to + air) / HOUR) * HOUR
	};
}

/** Where a time stands, in pixels, cut to the drawing. */
export interface Spot {
	readonly from: number;
	readonly to: number;
	/** Of the mark. */
	readonly at: number;
}

export const axis =
	({ start, end }: Span, left: number, right: number) =>
	(ms: number): number =>
		left + ((ms - start) / (end - start)) * (right - left);

export function spot(when: When, x: (ms: number) => number, left: number, right: number): Spot {
	const cut = (ms: number) => Math.min(Math.max(x(ms), left), right);
	return { from: cut(when.start), to: cut(when.end), at: cut(standing(when)) };
}
