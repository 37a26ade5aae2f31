import type { Story } from '../story/story';
import { FILTERS, type Clause, type Clauses, type Facet, type Filter } from './clauses';
import type { Columns } from './columns';
import type { Edition } from './known';
import { tally, UNPUBLISHED } from './tally';

/** What passes every filter, or every filter but the asker's own. */
export interface Passing {
	/** Whether an event passes, published or not. */
	(index: number, own?: Filter): boolean;
	/** How many published events pass. */
	count(own?: Filter): number;
	/** How many published events each option of a facet would leave, given all other filters. */
	left(facet: Facet): ReadonlyMap<string, number>;
}

type Slide = NonNullable<Clause['slide']>;

const BIT: Readonly<Record<Filter, number>> = {
	window: 1,
	categories: 2,
	places: 4,
	standings: 8,
	confidence: 16,
	words: 32,
	extent: 64
};

/** Events in ascending order of a column, and the column's values in that order. */
function sorted(column: Float64Array) {
	const value = (i: number) => column[i] ?? 0;
	// A plain array, whose sort is quick with what is nearly in order: stories are sorted by start.
	const order = Array.from({ length: column.length }, (_, i) => i).sort((a, b) => value(a) - value(b));
	return { order: Uint32Array.from(order), values: Float64Array.from(order, value) };
}

/** How many of the ascending values lie below `limit`. */
function below(values: Float64Array, limit: number): number {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? Infinity) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Calls back with each event whose start or last moment an end of the window has passed over. */
function slider(columns: Columns) {
	const starts = sorted(columns.start);
	const lasts = sorted(columns.last);
	const between = ({ order, values }: typeof starts, a: number, b: number) =>
		order.subarray(below(values, Math.min(a, b)), below(values, Math.max(a, b)));
	return (before: Slide, after: Slide, touch: (index: number) => void) => {
		between(starts, before.to, after.to).forEach(touch);
		between(lasts, before.from, after.from).forEach(touch);
	};
}

/**
 * Linked filtering of a story. Keeps one mask an event in which a bit says which filter it fails,
 * so that a view can skip its own, and on `update` touches only what changed: a clause with a new key,
 * and of a window that slides only the events that it passes over. Counts go along with the masks.
 * Gives the same answer again exactly when nothing has changed; an older one answers for the latest state.
 */
export function crossfilter(story: Story, columns: Columns): (clauses: Clauses, edition: Edition) => Passing {
	const { size } = columns;
	const mask = new Uint8Array(size);
	const last = new Map<Filter, Clause | null>();
	let slide: ReturnType<typeof slider> | undefined;
	let known: Edition | undefined;
	let counted: ReturnType<typeof tally>;
	let passing: Passing | undefined;

	/** Another edition: other claims are out, so everything is counted anew. */
	const open = (edition: Edition) => {
		known = edition;
		counted = tally(story, columns, edition, BIT);
		for (const { index, published } of edition.events) {
			const held = (mask[index] ?? 0) & ~UNPUBLISHED;
			mask[index] = published ? held : held | UNPUBLISHED;
			counted.enter(index, mask[index] ?? 0);
		}
		passing = undefined;
	};

	const apply = (filter: Filter, clause: Clause | null, before: Clause | null) => {
		const bit = BIT[filter];
		const touch = (index: number) => {
			const was = mask[index] ?? 0;
			const is = !clause || clause(index) ? was & ~bit : was | bit;
			if (is === was) return;
			mask[index] = is;
			counted.move(index, was, is);
		};
		if (clause?.slide && before?.slide?.columns === clause.slide.columns) {
			slide ??= slider(clause.slide.columns);
			slide(before.slide, clause.slide, touch);
		} else for (let i = 0; i < size; i++) touch(i);
		passing = undefined;
	};

	const answer = (): Passing =>
		Object.assign(
			(index: number, own?: Filter) => ((mask[index] ?? 0) & ~UNPUBLISHED & ~(own ? BIT[own] : 0)) === 0,
			{
				count: (own?: Filter) => counted.count(own && BIT[own]),
				left: (facet: Facet) => counted.left(facet)
			}
		);

	return (clauses, edition) => {
		if (edition !== known) open(edition);
		for (const filter of FILTERS) {
			const clause = clauses[filter];
			const before = last.get(filter) ?? null;
			if (clause?.key === before?.key) continue;
			apply(filter, clause, before);
			last.set(filter, clause);
		}
		return (passing ??= answer());
	};
}
