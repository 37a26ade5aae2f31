import { atLocal, zoneOffset } from '../story/zone';
import { EVERYTHING, within, knownOn, since, zoom, type Focus } from './focus';

/**
 * The address of a focus: `e=zhodzina-dawn&t=2020-08-13T20:00..2020-08-14T06:00&k=release~vote`.
 * Readable, stable, permanent: times are local to the story's zone, lists are joined by `~`, what is not
 * set is left out, and what is not ours is kept as it came.
 */

const CONFIDENCE = ['high', 'medium', 'low'] as const;
const STANDINGS = ['official', 'independent', 'eyewitness', 'agency', 'campaign'] as const;
const SAFETY = ['quiet', 'text'] as const;

const escape = (text: string) =>
	encodeURIComponent(text)
		.replace(/~/g, '%7E')
		.replace(/%20/g, '+')
		.replace(/%3A/g, ':')
		.replace(/%2C/g, ',');

/** Undoes `escape`; text that no browser would have written so stands for itself. */
function unescape(text: string): string {
	try {
		return decodeURIComponent(text.replace(/\+/g, ' '));
	} catch {
		return text;
	}
}

const pad = (n: number) => String(n).padStart(2, '0');

/** "2020-08-13T20:00"; with its offset where the clock showed that time twice. */
function formatMoment(at: number, timeZone: string): string {
	const offset = zoneOffset(at, timeZone);
	const local = new Date(at + offset * 60_000).toISOString().slice(0, 16);
	if (parseMoment(local, timeZone) === at) return local;
	const size = Math.abs(offset);
	return `${local}${offset < 0 ? '-' : '%2B'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)([+-]\d\d:\d\d|Z)?$/;

/** NaN if it is not a moment. */
function parseMoment(text: string, timeZone: string): number {
	const found = MOMENT.exec(text.replace(/%2B/i, '+'));
	if (!found) return NaN;
	if (found[6]) return Date.parse(text.replace(/%2B/i, '+'));
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number);
	return atLocal(year, month, day, hour, minute, timeZone);
}

const list = (text: string) => [...new Set(text.split('~').map(unescape).filter(Boolean))].sort();
const listOf = <T extends string>(known: readonly T[], text: string): T[] =>
	list(text).flatMap((value) => known.find((item) => item === value) ?? []);

type Read = (focus: Focus, text: string, timeZone: string) => Focus;
type Write = (focus: Focus, timeZone: string) => string | null;
type Row = readonly [Read, Write];
const text = (key: 'event' | 'claim' | 'chart' | 'claims' | 'language' | 'step'): Row => [
	(focus, value) => ({ ...focus, [key]: unescape(value) || null }),
	(focus) => (focus[key] === null ? null : escape(focus[key]))
];
const moment = (key: 'knownOn' | 'since', move: typeof knownOn): [Read, Write] => [
	(focus, value, zone) => {
		const at = parseMoment(value, zone);
		return Number.isFinite(at) ? move(focus, at) : focus;
	},
	({ [key]: at }, zone) => (at === null ? null : formatMoment(at, zone))
];
const join = (values: readonly string[]) => (values.length ? values.map(escape).join('~') : null);

const TIME: Row = [
	(focus, value, zone) => {
		const [start = NaN, end = NaN] = value.split('..').map((part) => parseMoment(part, zone));
		return Number.isFinite(start + end) ? zoom(focus, [start, end]) : focus;
	},
	({ window }, zone) => window && window.map((at) => formatMoment(at, zone)).join('..')
];
const PLACES: Row = [(focus, value) => ({ ...focus, places: list(value) }), (focus) => join(focus.places)];
const STANDING: Row = [
	(focus, value) => ({ ...focus, standings: listOf(STANDINGS, value) }),
	(focus) => join(focus.standings)
];

/** Whoever compares with the whole story says so: side B must have something in the address. */
const ALL = 'all';
/** The same of side B. What cannot be read makes no side. */
const beside = ([read, write]: Row, none: string | null = null): Row => [
	(focus, value, zone) => {
		const { window, places, standings } = read({ ...EVERYTHING, ...focus.other }, value, zone);
		return window || places.length + standings.length || value === ALL
			? { ...focus, other: { window, places, standings } }
			: focus;
	},
	({ other }, zone) =>
		other &&
		(write({ ...EVERYTHING, ...other }, zone) ?? (other.places.length + other.standings.length ? null : none))
];

/** One row a key, in the order in which they are written. */
const KEYS: Readonly<Record<string, Row>> = {
	e: text('event'),
	c: text('claim'),
	t: TIME,
	k: [(focus, value) => ({ ...focus, categories: list(value) }), (focus) => join(focus.categories)],
	p: PLACES,
	s: STANDING,
	f: [
		(focus, value) => ({ ...focus, confidence: listOf(CONFIDENCE, value) }),
		(focus) => join(focus.confidence)
	],
	q: [
		(focus, value) => ({ ...focus, words: unescape(value) }),
		({ words }) => (words ? escape(words) : null)
	],
	on: moment('knownOn', knownOn),
	since: moment('since', since),
	map: [
		(focus, value) => {
			const [w = NaN, s = NaN, e = NaN, n = NaN] = value.split(',').map(Number);
			return w < e && s < n ? within(focus, [w, s, e, n]) : focus;
		},
		({ extent }) => extent && extent.join(',')
	],
	chart: text('chart'),
	claims: text('claims'),
	'b.t': beside(TIME, ALL),
	'b.p': beside(PLACES),
	'b.s': beside(STANDING),
	view: [(focus, value) => ({ ...focus, views: list(value) }), (focus) => join(focus.views)],
	lang: text('language'),
	step: text('step'),
	safe: [(focus, value) => ({ ...focus, safe: listOf(SAFETY, value) }), (focus) => join(focus.safe)]
};

const keyOf = (segment: string) => segment.split('=', 1)[0] ?? '';
const isOurs = (segment: string) => segment.includes('=') && Object.hasOwn(KEYS, keyOf(segment));

/** `timeZone` is the story's. */
export function encode(focus: Focus, timeZone: string): string {
	const ours = Object.entries(KEYS).flatMap(([key, [, write]]) => {
		const value = write(focus, timeZone);
		return value === null ? [] : [`${key}=${value}`];
	});
	return [...ours, ...focus.rest].join('&');
}

/** Never throws: an unreadable value counts as absent. Of a key that comes twice, the first is taken. */
export function decode(address: string, timeZone: string): Focus {
	// `#` too: WordPress appends its secret as `#?secret=…`, even to an address that has a hash.
	const segments = address.split(/[&#]/).filter(Boolean);
	const ours = new Map(
		segments
			.filter(isOurs)
			.reverse()
			.map((segment) => [keyOf(segment), segment])
	);
	const focus = [...ours].reduce(
		(before, [key, segment]) => KEYS[key]?.[0](before, segment.slice(key.length + 1), timeZone) ?? before,
		EVERYTHING
	);
	return { ...focus, rest: segments.filter((segment) => !isOurs(segment)) };
}

const SETUP: readonly string[] = ['view', 'lang', 'safe'];
const isSetup = (segment: string) => !isOurs(segment) || SETUP.includes(keyOf(segment));

/**
 * Where somebody outside leads from the address `now`: to `asked`, with the views, the language and the safety
 * that were there unless it names others. What is in `asked` and not ours is dropped; what others keep in `now` stays.
 */
export const led = (now: string, asked: string): string =>
	[...asked.split(/[&#]/).filter(isOurs), ...now.split('&').filter(isSetup)].filter(Boolean).join('&');

/** Where Back leads: to `asked`, as safely as the reader is by now. An entry made earlier turns no link on again. */
export const back = (now: Focus, asked: string): string =>
	now.safe.length > 0 && !asked.split(/[&#]/).some((segment) => keyOf(segment) === 'safe')
		? `${asked}&safe=${now.safe.join('~')}`
		: asked;

/** The part of a page's query that is state: hosts that own the hash put it there. The hash wins. */
export const arrival = (query: string, hash: string): string =>
	[hash.replace(/^#/, ''), ...query.replace(/^\?/, '').split('&').filter(isOurs)].filter(Boolean).join('&');
