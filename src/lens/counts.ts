import type { Filter } from './clauses';
import type { Seen } from './known';

/** A filter that could be dropped, and how many events would then be shown. */
export interface Cure {
	readonly filter: Filter;
	readonly count: number;
}

type Facet = 'categories' | 'places' | 'standings' | 'confidence';

/** The options of a facet under which an event is found. */
const options: Readonly<Record<Facet, (seen: Seen) => readonly string[]>> = {
	categories: ({ event }) => [event.category],
	places: ({ event }) => [event.place ?? 'none'],
	standings: ({ claims }) => claims.filter((claim) => !claim.inference).map(({ standing }) => standing),
	confidence: ({ claims }) => claims.map(({ confidence }) => confidence)
};

/**
 * How many published events each option of a facet would leave. `seen` is what passes every other filter:
 * `session.visibleTo(facet)`. An option that would leave none is not in the map.
 */
export function counts(seen: readonly Seen[], facet: Facet): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const one of seen) {
		if (!one.published) continue;
		for (const option of new Set(options[facet](one))) found.set(option, (found.get(option) ?? 0) + 1);
	}
	return found;
}

/**
 * For an empty result: what dropping each filter alone would bring, best first. A filter that would bring
 * nothing alone comes last, with 0.
 */
export const cure = (
	active: readonly Filter[],
	visibleTo: (own: Filter) => readonly Seen[]
): readonly Cure[] =>
	active
		.map((filter) => ({ filter, count: visibleTo(filter).filter((seen) => seen.published).length }))
		.sort((a, b) => b.count - a.count);
