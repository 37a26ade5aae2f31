import { parseText, type Refusal, type Span } from './edtf';
import type { Sense, When } from './story';

/** Times of a story: what an author writes becomes bounds in epoch milliseconds, computed in the story's zone. */
export { atLocal, days, startOfDay, zoneOffset } from './zone';

/** The senses that an author can write; "exact" is what a clock time alone means. */
export const SENSES = ['within', 'throughout', 'around', 'by'] as const satisfies readonly Sense[];
export const SOFT = ['start', 'end', 'both'] as const;

/** The pattern's own sense: a clock time is exact, a date is within its day, an interval lasted. */
function senseOf({ interval, precision }: Span): Sense {
	if (interval) return 'throughout';
	return precision === 'minute' ? 'exact' : 'within';
}

const marked = (span: Span, ...signs: readonly string[]) => span.marks.some((mark) => signs.includes(mark));
/** A side marked as approximate has a soft edge. */
const vague = (mark: string) => mark === '~' || mark === '%';

function plain(span: Span): When {
	return {
		start: span.start,
		end: span.end,
		sense: senseOf(span),
		precision: span.precision,
		uncertain: marked(span, '?', '%'),
		approximate: marked(span, '~', '%'),
		softStart: vague(span.marks[0]),
		softEnd: vague(span.marks[1]),
		openStart: span.openStart,
		openEnd: span.openEnd
	};
}

const includes = <T extends string>(list: readonly T[], value: unknown): value is T =>
	list.some((item) => item === value);

/** The moment of `at`, which lies within the bounds. */
function moment(at: unknown, { start, end }: When, timeZone: string): number | Refusal {
	const span = typeof at === 'string' ? parseText(at, timeZone) : { error: 'Not a clock time.' };
	if ('error' in span) return { ...span, error: `“at”: ${span.error}` };
	if (span.precision !== 'minute' || span.interval)
		return { error: '“at” is one clock time with its offset.' };
	return span.start < start || span.start > end ? { error: '“at” lies outside “in”.' } : span.start;
}

interface Told {
	readonly in: unknown;
	readonly sense?: unknown;
	readonly at?: unknown;
	readonly soft?: unknown;
}

/** "Around" fades on both sides; "by" does not say when it began. */
const FADES: Readonly<Record<string, readonly ('start' | 'end')[]>> = {
	around: ['start', 'end'],
	by: ['start'],
	start: ['start'],
	end: ['end'],
	both: ['start', 'end']
};
const fades = (side: 'start' | 'end', words: readonly (string | undefined)[]) =>
	words.some((word) => word !== undefined && FADES[word]?.includes(side));

/** The words of an object, or what is wrong with them. */
function words({ sense, soft }: Told): { sense: Sense; soft?: string } | Refusal {
	if (!includes(SENSES, sense)) return { error: `“sense” is one of ${SENSES.join(', ')}.` };
	if (soft === undefined) return { sense };
	return includes(SOFT, soft) ? { sense, soft } : { error: `“soft” is one of ${SOFT.join(', ')}.` };
}

function told(input: Told, timeZone: string): When | Refusal {
	if (typeof input.in !== 'string') return { error: '“in” is a text such as 2020-08-09.' };
	const span = parseText(input.in, timeZone);
	if ('error' in span) return { error: `“in”: ${span.error}`, fix: span.fix };
	const said = words(input);
	if ('error' in said) return said;
	const { sense, soft } = said;
	const when = plain(span);
	const at = input.at === undefined ? undefined : moment(input.at, when, timeZone);
	if (typeof at === 'object') return at;
	return {
		...when,
		sense,
		at: at ?? (sense === 'around' ? Math.round((when.start + when.end) / 2) : undefined),
		softStart: when.softStart || fades('start', [sense, soft]),
		softEnd: when.softEnd || fades('end', [sense, soft])
	};
}

const isTold = (input: unknown): input is Told =>
	typeof input === 'object' && input !== null && !Array.isArray(input) && 'in' in input;

/**
 * What `input` says about a time: a text (`2020-08-09`, `2020-08-09/..`, `2020-08-14T01:01+03:00`) or
 * `{ in, sense, at?, soft? }`. Bounds are those of `timeZone`; an open side reaches only as far as the known one.
 */
export function parseWhen(input: unknown, timeZone: string): { when: When } | Refusal {
	if (isTold(input)) {
		const result = told(input, timeZone);
		return 'error' in result ? result : { when: result };
	}
	if (typeof input !== 'string')
		return { error: 'A time is a text such as 2020-08-09, or { "in": …, "sense": … }.' };
	const span = parseText(input, timeZone);
	return 'error' in span ? span : { when: plain(span) };
}
