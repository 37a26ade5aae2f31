import { CONFIDENCE, STANDINGS } from '../story/lists';
import type { Story } from '../story/story';
import type { Facet } from './clauses';
import type { Columns } from './columns';
import type { Edition, Seen } from './known';

/** Bit of what is not published: it counts nowhere, and no view may skip it as it skips its own filter. */
export const UNPUBLISHED = 128;

/** How many events lie under each option of a facet, given all other filters. */
interface Kept {
	/** The bit of the facet's own filter, which does not count here. */
	readonly own: number;
	readonly names: readonly string[];
	readonly counts: Int32Array;
	/** Adds `by` to the options under which an event is found. */
	add(index: number, by: number): void;
}

/** One option an event: `codes` is an index into `names`. */
function single(own: number, names: readonly string[], code: (index: number) => number): Kept {
	const counts = new Int32Array(names.length);
	const add = (index: number, by: number) => {
		const at = code(index);
		if (at < counts.length) counts[at] = (counts[at] ?? 0) + by;
	};
	return { own, names, counts, add };
}

/** Several options an event: bit `n` of `sets` stands for name `n`. */
function several(own: number, names: readonly string[], sets: Uint8Array): Kept {
	const counts = new Int32Array(names.length);
	const add = (index: number, by: number) => {
		const set = sets[index] ?? 0;
		for (let n = 0; n < counts.length; n++) if (set & (1 << n)) counts[n] = (counts[n] ?? 0) + by;
	};
	return { own, names, counts, add };
}

/** The bits of some words of a list. */
const bits = <T extends string>(list: readonly T[], found: readonly T[]) =>
	found.reduce((set, word) => set | (1 << list.indexOf(word)), 0);

// Our own inferences have no standing.
const standingsOf = ({ claims }: Seen) =>
	bits(
		STANDINGS,
		claims.filter(({ inference }) => !inference).map(({ standing }) => standing)
	);
const confidenceOf = ({ claims }: Seen) =>
	bits(
		CONFIDENCE,
		claims.map(({ confidence }) => confidence)
	);

/**
 * Counts of events by the filters that they fail (their mask, in which a bit stands for a filter), and of each
 * facet's options, kept up as single events go from one mask to another. `own` holds the bit of each facet.
 */
export function tally(
	story: Story,
	{ category, place }: Columns,
	{ events }: Edition,
	own: Readonly<Record<Facet, number>>
) {
	const masks = new Int32Array(256);
	const nowhere = story.places.length;
	const kept: Readonly<Record<Facet, Kept>> = {
		categories: single(
			own.categories,
			story.categories.map(({ id }) => id),
			(i) => category[i] ?? 255
		),
		places: single(own.places, [...story.places.map(({ id }) => id), 'none'], (i) => {
			const at = place[i] ?? -1;
			return at < 0 ? nowhere : at;
		}),
		standings: several(own.standings, STANDINGS, Uint8Array.from(events, standingsOf)),
		confidence: several(own.confidence, CONFIDENCE, Uint8Array.from(events, confidenceOf))
	};
	const facets = Object.values(kept);
	const count = (mask: number) => masks[mask] ?? 0;

	return {
		/** Takes in an event that fails the filters of `mask`. */
		enter(index: number, mask: number) {
			masks[mask] = count(mask) + 1;
			for (const facet of facets) if (mask === 0 || mask === facet.own) facet.add(index, 1);
		},
		/** An event that failed the filters of `before` fails those of `after`. */
		move(index: number, before: number, after: number) {
			masks[before] = count(before) - 1;
			masks[after] = count(after) + 1;
			for (const facet of facets) {
				const was = before === 0 || before === facet.own;
				const is = after === 0 || after === facet.own;
				if (was !== is) facet.add(index, is ? 1 : -1);
			}
		},
		/** How many fail no filter, or none but those of `bit`. */
		count: (bit = 0) => (bit ? count(0) + count(bit) : count(0)),
		/** How many each option of a facet would leave; one that would leave none is not in the map. */
		left(facet: Facet): ReadonlyMap<string, number> {
			const { names, counts } = kept[facet];
			return new Map(
				names.flatMap((name, n) => {
					const found = counts[n] ?? 0;
					return found > 0 ? [[name, found] as const] : [];
				})
			);
		}
	};
}
