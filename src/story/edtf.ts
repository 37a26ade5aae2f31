import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { Precision } from './story';
import { likely } from './likely';
import { atLocal } from './zone';

/** A date, a clock time, or an interval of either: a strict subset of EDTF level 1 plus ISO 8601 datetimes with offset. */

/** Bounds in epoch milliseconds, end exclusive. A clock time is a point: `start === end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly precision: Precision;
	/** "?", "~", "%" or nothing, for either side. */
	readonly marks: readonly [start: string, end: string];
	readonly interval: boolean;
	readonly openStart: boolean;
	readonly openEnd: boolean;
}

/** Why a text is not a time, in a sentence, and what was probably meant. */
export interface Refusal {
	readonly error: string;
	readonly fix?: string;
}

export const PRECISIONS = ['minute', 'day', 'month', 'year'] as const satisfies readonly Precision[];
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;
const CLOCK = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)$/;
const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);

const refuse = (error: string, fix?: string): Refusal => ({ error, fix });
/** A group of a pattern as a number. */
const part = (match: RegExpExecArray, group: number, otherwise: number) =>
	match[group] === undefined ? otherwise : Number(match[group]);

function calendar(y: number, m: number, d: number): string | null {
	if (y < 1000) return 'Years before 1000 cannot be read.';
	const month = MONTHS[m - 1];
	if (!month) return `There is no month ${m}.`;
	const last = getDaysInMonth(new Date(y, m - 1));
	return d >= 1 && d <= last ? null : `There is no ${d} ${month} ${y}.`;
}

/** From the start of a date to its end: years, months, days. */
const LENGTHS = { day: [0, 0, 1], month: [0, 1, 0], year: [1, 0, 0] } as const;

function date(match: RegExpExecArray, timeZone: string): Span | Refusal {
	const [y, m, d] = [part(match, 1, 0), part(match, 2, 1), part(match, 3, 1)];
	const wrong = calendar(y, m, d);
	if (wrong) return refuse(wrong);
	const precision = match[3] ? 'day' : match[2] ? 'month' : 'year';
	const [years, months, days] = LENGTHS[precision];
	const mark = match[4] ?? '';
	return {
		start: atLocal(y, m, d, 0, 0, timeZone),
		end: atLocal(y + years, m + months, d + days, 0, 0, timeZone),
		...{ precision, marks: [mark, mark], interval: false, openStart: false, openEnd: false }
	};
}

/** Minutes ahead of UTC; NaN for an offset that no place has: the furthest are -12:00 and +14:00, and -00:00 is none. */
function ahead(zone: string): number {
	if (zone === 'Z') return 0;
	const [h, mi] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
	const minutes = (zone.startsWith('-') ? -1 : 1) * (h * 60 + mi);
	return zone === '-00:00' || mi > 59 || minutes < -12 * 60 || minutes > 14 * 60 ? NaN : minutes;
}

function clock(match: RegExpExecArray): Span | Refusal {
	const [y, m, d] = [part(match, 1, 0), part(match, 2, 0), part(match, 3, 0)];
	const [h, mi, s] = [part(match, 4, 0), part(match, 5, 0), part(match, 6, 0)];
	const wrong = calendar(y, m, d);
	if (wrong) return refuse(wrong);
	if (h > 23 || mi > 59 || s > 59) return refuse('A clock goes from 00:00 to 23:59.');
	const minutes = ahead(match[7] ?? '');
	if (Number.isNaN(minutes)) return refuse(`No place has the offset ${match[7]}.`);
	const at = Date.UTC(y, m - 1, d, h, mi - minutes, s);
	const point = { marks: ['', ''], interval: false, openStart: false, openEnd: false } as const;
	return { ...point, precision: 'minute', start: at, end: at };
}

function side(text: string, timeZone: string): Span | Refusal {
	const day = DATE.exec(text);
	if (day) return date(day, timeZone);
	const moment = CLOCK.exec(text);
	if (moment) return clock(moment);
	const { error, guess } = likely(text, timeZone);
	return refuse(error, guess && !('error' in side(guess, timeZone)) ? guess : undefined);
}

function join(a: Span, b: Span): Span | Refusal {
	if ((a.precision === 'minute') !== (b.precision === 'minute'))
		return refuse('An interval has dates on both sides, or clock times on both.');
	if (b.end <= a.start) return refuse('An interval ends after it begins; this one does not.');
	const precision = PRECISIONS.indexOf(a.precision) > PRECISIONS.indexOf(b.precision) ? a : b;
	return {
		...{ start: a.start, end: b.end, precision: precision.precision, marks: [a.marks[0], b.marks[1]] },
		...{ interval: true, openStart: false, openEnd: false }
	};
}

const OPEN = '..';

/** The fixes of two sides as one, where every flawed side has one. */
function mend(sides: readonly (readonly [text: string, read: Span | Refusal])[]): string | undefined {
	const fixed = sides.map(([text, read]) => (text !== OPEN && 'error' in read ? read.fix : text));
	return fixed.includes(undefined) ? undefined : fixed.join('/');
}

function interval(from: string, to: string, timeZone: string): Span | Refusal {
	if (from === OPEN && to === OPEN) return refuse('An interval cannot be open on both sides.');
	const a = side(from === OPEN ? to : from, timeZone);
	const b = side(to === OPEN ? from : to, timeZone);
	const fix = () =>
		mend([
			[from, a],
			[to, b]
		]);
	if ('error' in a) return refuse(a.error, fix());
	if ('error' in b) return refuse(b.error, fix());
	if (from !== OPEN && to !== OPEN) return join(a, b);
	return { ...a, interval: true, openStart: from === OPEN, openEnd: to === OPEN };
}

/**
 * The bounds of a text such as `2020-08-09`, `2020-08~`, `2020-08-09/..` or `2020-08-14T01:01+03:00`.
 * Dates begin and end at midnight in `timeZone`. An open side reaches as far as the side that is known.
 */
export function parseText(text: string, timeZone: string): Span | Refusal {
	const [from = '', to, more] = text.split('/');
	if (more !== undefined) return refuse('An interval has one “/”.');
	if (to === undefined) return side(from, timeZone);
	if (from && to) return interval(from, to, timeZone);
	const open = `${from || OPEN}/${to || OPEN}`;
	return refuse(
		'An open side of an interval is written “..”.',
		'error' in parseText(open, timeZone) ? undefined : open
	);
}
