import type { Filter } from './clauses';

/** A filter that could be dropped, and how many events would then be shown. */
export interface Cure {
	readonly filter: Filter;
	readonly count: number;
}

/**
 * For an empty result: what dropping each filter alone would bring, best first. A filter that would bring
 * nothing alone comes last, with 0. `countTo` says how many published events pass all filters but one.
 */
export const cure = (active: readonly Filter[], countTo: (own: Filter) => number): readonly Cure[] =>
	active.map((filter) => ({ filter, count: countTo(filter) })).sort((a, b) => b.count - a.count);
