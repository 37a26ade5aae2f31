import { moment } from '../../marks/lanes/floors';
import type { Entry } from '../../marks/lanes/entries';

export interface Span {
	readonly start: number;
	readonly end: number;
}

const HOUR = 3_600_000;
/** Air around the figures: an open total needs room for its arrow and its words. */
const AIR = { bars: { before: 4 * HOUR, after: 8 * HOUR }, floors: { before: 8 * HOUR, after: 22 * HOUR } };

/** The time that a chart's own figures take. */
export function spanOf(list: readonly Entry[], form: 'bars' | 'floors'): Span {
	const { before, after } = AIR[form];
	const starts = list.map(({ at, period }) => (form === 'bars' ? period.start : at.start));
	const ends = list.map((entry) =>
		form === 'bars' ? entry.period.end : Math.max(entry.at.end, moment(entry))
	);
	if (starts.length === 0) return { start: 0, end: 24 * HOUR };
	return { start: Math.min(...starts) - before, end: Math.max(...ends) + after };
}

/** From epoch milliseconds to pixels of a drawing of its own. */
export const axisOf =
	({ start, end }: Span, width: number) =>
	(ms: number) =>
		((ms - start) / (end - start)) * width;
