import { whenWords } from '../lens/wording';
import type { Dates, Words } from '../locales/locale';
import type { Figure, When } from '../story/story';

/** A moment or span with its day, because a number without its moment is half a number. */
function dated(when: When, dates: Dates, words: Words): string {
	const { start, end, precision } = when;
	const first = dates.dayMonth(start);
	if (precision === 'minute') return words.marks.dayAndTime(first, whenWords(when, dates, words));
	return first === dates.dayMonth(end - 1) ? first : dates.range(start, end);
}

/**
 * What belongs to a figure besides number, qualifier and unit: what is counted, where, of what, as of
 * when, in which sense, how derived. In the order in which it is read.
 */
export function extras(figure: Figure, dates: Dates, words: Words): readonly string[] {
	const { of, scope, base, asOf, formula, measure } = figure;
	const say = words.marks.extras;
	return [
		of,
		base === undefined ? undefined : say.base(base),
		scope,
		asOf && say.asOf(dated(asOf, dates, words)),
		// "In all until then" needs its then.
		asOf && measure !== 'share' ? words.marks.measures[measure] : undefined,
		formula === undefined ? undefined : say.derived(formula)
	].filter((part) => part !== undefined);
}
