import type { Story } from '../story/story';
import { FILTERS, type Clause, type Clauses, type Facet, type Filter } from './clauses';
import type { Columns } from './columns';
import type { Edition } from './known';
import { Tally, UNCOUNTED, UNPUBLISHED } from './tally';

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

/**
 * The events that a window's new ends may have let in or out, as two runs of indexes: those whose start, and those
 * whose last moment, an end has passed over. None lasts longer than the longest, so a window that jumps need not
 * look at what lies between where it was and where it is.
 */
function slider(columns: Columns) {
	const starts = sorted(columns.start);
	const lasts = sorted(columns.last);
	const longest = columns.start.reduce((most, start, i) => Math.max(most, (columns.last[i] ?? 0) - start), 0);
	const run = ({ order, values }: typeof starts, from: number, to: number) =>
		order.subarray(below(values, from), below(values, to));
	return (was: Slide, is: Slide) => {
		const [wider, narrower] = is.to > was.to ? [is, was] : [was, is];
		const [earlier, later] = is.from < was.from ? [is, was] : [was, is];
		return [
			run(starts, Math.max(narrower.to, wider.from - longest), wider.to),
			run(lasts, earlier.from, Math.min(later.from, earlier.to + longest))
		];
	};
}

interface Marked {
	readonly mask: Uint8Array;
	readonly bit: number;
	readonly clause: Clause | null;
	readonly counted: Tally;
}

/** Asks the clause about some events, notes its answers in their masks, and has those counted that changed. */
function mark(indexes: Uint32Array, { mask, bit, clause, counted }: Marked) {
	const changed = new Uint32Array(indexes.length);
	const before = new Uint8Array(indexes.length);
	let size = 0;
	for (let k = 0; k < indexes.length; k++) {
		const index = indexes[k] ?? 0;
		const was = mask[index] ?? 0;
		const is = !clause || clause(index) ? was & ~bit : was | bit;
		if (is === was) continue;
		mask[index] = is;
		changed[size] = index;
		before[size++] = was;
	}
	counted.move(changed.subarray(0, size), before, mask);
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
	const all = Uint32Array.from({ length: size }, (_, i) => i);
	const last = new Map<Filter, Clause | null>();
	let slide: ReturnType<typeof slider> | undefined;
	let known: Edition | undefined;
	let counted: Tally;
	let passing: Passing | undefined;

	/** Another edition: other claims are out, so everything is counted anew. */
	const open = (edition: Edition) => {
		known = edition;
		counted = new Tally(story, columns, edition, BIT);
		for (const { index, published } of edition.events) {
			const held = (mask[index] ?? 0) & ~UNPUBLISHED;
			mask[index] = published ? held : held | UNPUBLISHED;
		}
		counted.move(all, new Uint8Array(size).fill(UNCOUNTED), mask);
		passing = undefined;
	};

	const apply = (filter: Filter, clause: Clause | null, before: Clause | null) => {
		const marked: Marked = { mask, bit: BIT[filter], clause, counted };
		if (clause?.slide && before?.slide?.columns === clause.slide.columns) {
			slide ??= slider(clause.slide.columns);
			for (const run of slide(before.slide, clause.slide)) mark(run, marked);
		} else mark(all, marked);
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
