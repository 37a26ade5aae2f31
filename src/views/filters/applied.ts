import { FILTERS, type Filter } from '../../lens/clauses';
import type { Session } from '../../session/session.svelte';

/** One filter that is set and can be taken off by itself. */
export interface Applied {
	readonly key: string;
	readonly filter: Filter;
	readonly name: string;
	readonly remove: () => void;
}

/** "Thu 13 Aug" where whole days are chosen, else with clock times. */
function days([start, end]: readonly [number, number], { dates, words }: Session): string {
	const whole = [start, end].every((at) => dates.time(at) === '00:00');
	const [from, to] = whole
		? [dates.day(start), dates.day(end - 1)]
		: [dates.moment(start), dates.moment(end, true)];
	return from === to ? from : words.filters.window(from, to);
}

type Named = (session: Session) => readonly Applied[];

const one = (filter: Filter, name: string, session: Session): readonly Applied[] => [
	{ key: filter, filter, name, remove: () => session.drop(filter) }
];

/** One entry for each value of a list. */
const each = <T extends string>(
	facet: 'categories' | 'places' | 'standings' | 'confidence',
	values: readonly T[],
	name: (value: T) => string,
	session: Session
): readonly Applied[] =>
	values.map((value) => ({
		key: `${facet} ${value}`,
		filter: facet,
		name: name(value),
		remove: () => session.toggle(facet, value)
	}));

const named: Readonly<Record<Filter, Named>> = {
	window(session) {
		return session.focus.window ? one('window', days(session.focus.window, session), session) : [];
	},
	categories: (session) =>
		each('categories', session.focus.categories, (id) => session.find.category(id)?.label ?? id, session),
	places: (session) =>
		each(
			'places',
			session.focus.places,
			(id) => (id === 'none' ? session.words.filters.noPlace : (session.find.place(id)?.name ?? id)),
			session
		),
	standings: (session) =>
		each('standings', session.focus.standings, (standing) => session.words.marks.voices[standing], session),
	confidence: (session) =>
		each(
			'confidence',
			session.focus.confidence,
			(level) => `${session.words.filters.confidence}: ${session.words.filters.confidenceLevels[level]}`,
			session
		),
	words: (session) =>
		session.focus.words.trim()
			? one('words', session.words.filters.words(session.focus.words.trim()), session)
			: [],
	extent: (session) => (session.focus.extent ? one('extent', session.words.filters.extent, session) : [])
};

/** Every filter that is set, by name. */
export const applied = (session: Session): Applied[] => FILTERS.flatMap((filter) => named[filter](session));

/** A filter with all its values in one name: "Zhodzina, Brest". */
export const nameOf = (filter: Filter, session: Session): string =>
	named[filter](session)
		.map(({ name }) => name)
		.join(', ');
