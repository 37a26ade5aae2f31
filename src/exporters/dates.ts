import type { When } from '../story/story';
import { localDate, offsetText, zoneOffset } from '../story/zone';

/** Times of a story as other programs read them: never finer than they are known. */

const two = (n: number) => String(n).padStart(2, '0');

/** The first `parts` of year, month and day that clocks in the zone show: "2020-08-13", "2020-08", "2020". */
function date(at: number, zone: string, parts = 3): string {
	const [y, m, d] = localDate(at, zone);
	return [String(y).padStart(4, '0'), two(m), two(d)].slice(0, parts).join('-');
}

/** "2020-08-13T22:17:00+03:00": a moment with its offset. */
export function moment(at: number, zone: string): string {
	// Whole minutes, because the standard writes no others; offsets before standard time have seconds.
	const offset = Math.round(zoneOffset(at, zone));
	return `${new Date(at + offset * 60_000).toISOString().slice(0, 19)}${offsetText(offset)}`;
}

/** How many parts of a date are certain: an "about" or "perhaps" takes one away. */
const FINEST: Readonly<Record<When['precision'], number>> = { minute: 3, day: 3, month: 2, year: 1 };
const certain = ({ precision, uncertain, approximate }: When) =>
	FINEST[precision] - (uncertain || approximate ? 1 : 0);

/** The shortest calendar unit that all of it lies in: its day, else its month, else its year. */
function unit(when: When, zone: string): string | undefined {
	const [first, last] = [when.start, Math.max(when.start, when.end - 1)];
	for (let parts = certain(when); parts > 0; parts--)
		if (date(first, zone, parts) === date(last, zone, parts)) return date(first, zone, parts);
	return undefined;
}

/** A day, a month or a year, as it is known; a clock time only if somebody gave one. */
export const known = (when: When, zone: string): string | undefined => {
	if (when.openStart || when.openEnd) return undefined;
	return when.sense === 'exact' && certain(when) === 3 ? moment(when.start, zone) : unit(when, zone);
};

/**
 * When something began and ended. What happened at some time within a window has neither: only the
 * unit of the calendar that it lies in. Bounds chosen by the editors are never printed as clock times.
 */
export function stretch(when: When, zone: string): { startDate?: string; endDate?: string } {
	const parts = certain(when);
	if (when.sense !== 'throughout' || parts === 0) {
		const startDate = known(when, zone);
		return startDate === undefined ? {} : { startDate };
	}
	return {
		...(when.openStart ? {} : { startDate: date(when.start, zone, parts) }),
		...(when.openEnd ? {} : { endDate: date(when.end - 1, zone, parts) })
	};
}

/** "2020-08-09/2020-08-16": first and last day. */
export const coverage = ({ start, end }: When, zone: string): string =>
	`${date(start, zone)}/${date(Math.max(start, end - 1), zone)}`;
