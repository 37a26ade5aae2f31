import { CONFIDENCE, STANDINGS } from '../story/lists';
import type { Claim, Story } from '../story/story';
import type { Facet } from './clauses';
import type { Columns } from './columns';
import type { Edition, Seen } from './known';

/** Bit of what is not published: it counts nowhere, and no view may skip it as it skips its own filter. */
export const UNPUBLISHED = 128;

/** Mask of an event that is counted nowhere yet: it fails everything. */
export const UNCOUNTED = 255;

/** A facet's counts: of the events with each code, given all other filters. */
interface Kept {
	/** The bit of the facet's own filter, which does not count here. */
	readonly own: number;
	/** One an event: its option, or where it can have several, a bit for each. */
	readonly codes: Int32Array;
	readonly counts: Int32Array;
	/** The options that a code stands for. */
	readonly options: (code: number) => readonly string[];
}

/** One option an event. `code` is its place among `names`; there is room for one that is none of them. */
const single = (own: number, names: readonly string[], codes: Int32Array): Kept => ({
	own,
	codes,
	counts: new Int32Array(names.length + 1),
	options: (code) => names.slice(code, code + 1)
});

/** Several options an event, as `words` tells them. */
const several = <T extends string>(
	own: number,
	names: readonly T[],
	events: readonly Seen[],
	words: (claims: readonly Claim[]) => readonly T[]
): Kept => ({
	own,
	codes: Int32Array.from(events, ({ claims }) =>
		words(claims).reduce((set, word) => set | (1 << names.indexOf(word)), 0)
	),
	counts: new Int32Array(1 << names.length),
	options: (code) => names.filter((_, n) => code & (1 << n))
});

// Our own inferences have no standing.
const standingsOf = (claims: readonly Claim[]) =>
	claims.filter(({ inference }) => !inference).map(({ standing }) => standing);
const confidenceOf = (claims: readonly Claim[]) => claims.map(({ confidence }) => confidence);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function add(counts: Int32Array, at = 0, by: number) {
	counts[at] = (counts[at] ?? 0) + by;
}

/** Moves events from one mask to another in the counts of one facet: plain arrays, for a brush passes over many. */
function shift({ own, codes, counts }: Kept, indexes: Uint32Array, before: Uint8Array, mask: Uint8Array) {
	for (let k = 0; k < indexes.length; k++) {
		const index = indexes[k] ?? 0;
		const was = ((before[k] ?? 0) & ~own) === 0;
		const is = ((mask[index] ?? 0) & ~own) === 0;
		if (was !== is) add(counts, codes[index], is ? 1 : -1);
	}
}

/**
 * Counts of events by the filters that they fail (their mask, in which a bit stands for a filter), and of each
 * facet's options, kept up as events go from one mask to another. `own` holds the bit of each facet.
 */
export class Tally {
	readonly #masks = new Int32Array(256);
	readonly #kept: Readonly<Record<Facet, Kept>>;

	constructor(story: Story, columns: Columns, { events }: Edition, own: Readonly<Record<Facet, number>>) {
		const categories = idsOf(story.categories);
		const places = [...idsOf(story.places), 'none'];
		const category = Int32Array.from(columns.category, (at) => Math.min(at, categories.length));
		const place = Int32Array.from(columns.place, (at) => (at < 0 ? places.length - 1 : at));
		this.#kept = {
			categories: single(own.categories, categories, category),
			places: single(own.places, places, place),
			standings: several(own.standings, STANDINGS, events, standingsOf),
			confidence: several(own.confidence, CONFIDENCE, events, confidenceOf)
		};
	}

	/** Events of these indexes that failed the filters of `before` (one entry an index) now fail those of their `mask` (one an event). */
	move(indexes: Uint32Array, before: Uint8Array, mask: Uint8Array) {
		for (let k = 0; k < indexes.length; k++) {
			add(this.#masks, before[k], -1);
			add(this.#masks, mask[indexes[k] ?? 0], 1);
		}
		for (const kept of Object.values(this.#kept)) shift(kept, indexes, before, mask);
	}

	/** How many fail no filter, or none but those of `bit`. */
	count(bit = 0): number {
		const passing = this.#masks[0] ?? 0;
		return bit ? passing + (this.#masks[bit] ?? 0) : passing;
	}

	/** How many each option of a facet would leave; one that would leave none is not in the map. */
	left(facet: Facet): ReadonlyMap<string, number> {
		const { counts, options } = this.#kept[facet];
		const found = new Map<string, number>();
		counts.forEach((n, code) => {
			if (n > 0) for (const option of options(code)) found.set(option, (found.get(option) ?? 0) + n);
		});
		return found;
	}
}
