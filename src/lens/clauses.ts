import type { Claim, Confidence, Standing, Story } from '../story/story';
import type { Columns } from './columns';
import type { Edition } from './known';
import { matches, needles } from './search';

/** What a reader has narrowed the story to; a part of the session's focus. */
export interface Chosen {
	readonly window: readonly [start: number, end: number] | null;
	readonly categories: readonly string[];
	/** Ids of places; `none` = place not stated. */
	readonly places: readonly string[];
	readonly standings: readonly Standing[];
	readonly confidence: readonly Confidence[];
	readonly words: string;
	/** West, south, east, north in degrees. */
	readonly extent: readonly [number, number, number, number] | null;
}

/** What makes a side of A | B: one window, place or standing beside another, all else being equal. */
export type Side = Pick<Chosen, 'window' | 'places' | 'standings'>;

/** The lists that a reader can narrow to. */
export type Facet = 'categories' | 'places' | 'standings' | 'confidence';
/** Everything that filters: what a view skips when it asks for what is visible to it. */
export type Filter = keyof Chosen;
export const FILTERS = [
	'window',
	'categories',
	'places',
	'standings',
	'confidence',
	'words',
	'extent'
] as const satisfies readonly Filter[];

/**
 * One condition on events by their index. Two clauses with one key say the same of every event of a story,
 * so that whoever remembers the last answer need not ask again.
 */
export interface Clause {
	(index: number): boolean;
	readonly key: string;
	/** A condition on time, and the columns it reads: what slides can be updated at its ends alone. */
	readonly slide?: { readonly columns: Columns; readonly from: number; readonly to: number };
}

export type Clauses = Readonly<Record<Filter, Clause | null>>;

type Inputs = { readonly story: Story; readonly columns: Columns; readonly edition: Edition };
type Maker = (inputs: Inputs, chosen: Chosen) => Clause | null;

const clause = (key: string, test: (index: number) => boolean): Clause => Object.assign(test, { key });

/** Which places of a list are wanted, by their index. */
const wanted = (list: readonly { readonly id: string }[], ids: readonly string[]) => {
	const set = new Set(ids);
	return list.map(({ id }) => set.has(id));
};

/** Something that was out about the event, and that somebody claims: our own inferences have no standing. */
const said = (edition: Edition, index: number, test: (claim: Claim) => boolean): boolean =>
	edition.events[index]?.claims.some(test) ?? false;

const makers: Readonly<Record<Filter, Maker>> = {
	window({ columns }, { window }) {
		if (!window) return null;
		const [from, to] = window;
		const { start, last } = columns;
		const test = (i: number) => (start[i] ?? NaN) < to && (last[i] ?? NaN) >= from;
		return Object.assign(test, { key: `${from}/${to}`, slide: { columns, from, to } });
	},
	categories({ story, columns }, { categories }) {
		if (categories.length === 0) return null;
		const pass = wanted(story.categories, categories);
		return clause(categories.join('~'), (i) => pass[columns.category[i] ?? -1] === true);
	},
	places({ story, columns }, { places }) {
		if (places.length === 0) return null;
		const pass = wanted(story.places, places);
		const nowhere = places.includes('none');
		return clause(places.join('~'), (i) => {
			const place = columns.place[i] ?? -1;
			return place < 0 ? nowhere : pass[place] === true;
		});
	},
	standings({ edition }, { standings }) {
		if (standings.length === 0) return null;
		const ours = (claim: Claim) => !claim.inference && standings.includes(claim.standing);
		return clause(`${standings.join('~')} ${edition.on}`, (i) => said(edition, i, ours));
	},
	confidence({ edition }, { confidence }) {
		if (confidence.length === 0) return null;
		const sure = (claim: Claim) => confidence.includes(claim.confidence);
		return clause(`${confidence.join('~')} ${edition.on}`, (i) => said(edition, i, sure));
	},
	words({ edition }, { words }) {
		const list = needles(words);
		if (list.length === 0) return null;
		return clause(`${list.join(' ')} ${edition.on}`, (i) => {
			const text = edition.text(i);
			return text !== '' && matches(text, list);
		});
	},
	extent({ story, columns }, { extent }) {
		if (!extent) return null;
		const [west, south, east, north] = extent;
		const pass = story.places.map(({ at }) => {
			if (!at) return false;
			const [lng, lat] = at;
			return west <= lng && lng <= east && south <= lat && lat <= north;
		});
		return clause(extent.join(','), (i) => pass[columns.place[i] ?? -1] === true);
	}
};

/** One condition for each filter that the reader has set; null where a filter holds nothing back. */
export function clauses(story: Story, columns: Columns, edition: Edition, chosen: Chosen): Clauses {
	const inputs = { story, columns, edition };
	const make = (filter: Filter) => makers[filter](inputs, chosen);
	return {
		window: make('window'),
		categories: make('categories'),
		places: make('places'),
		standings: make('standings'),
		confidence: make('confidence'),
		words: make('words'),
		extent: make('extent')
	};
}
