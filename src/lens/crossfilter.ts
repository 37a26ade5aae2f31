import type { Clause, Clauses, Filter } from './clauses';
import type { Columns } from './columns';

/** Whether an event passes every filter, or every filter but the asker's own. */
export type Passes = (index: number, own?: Filter) => boolean;

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
const FILTERS: readonly Filter[] = [
	'window',
	'categories',
	'places',
	'standings',
	'confidence',
	'words',
	'extent'
];

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
 * Linked filtering for `size` events. Keeps one mask an event in which a bit says which filter it fails,
 * so that a view can skip its own, and on `update` touches only what changed: a clause with a new key,
 * and of a window that slides only the events that it passes over.
 * Gives the same function again exactly when nothing has changed; an older one answers for the latest state.
 */
export function crossfilter(size: number): (clauses: Clauses) => Passes {
	const mask = new Uint8Array(size);
	const last = new Map<Filter, Clause | null>();
	let slide: ReturnType<typeof slider> | undefined;
	let passes: Passes | undefined;

	const mark = (bit: number, clause: Clause | null) => (index: number) => {
		const before = mask[index] ?? 0;
		mask[index] = !clause || clause(index) ? before & ~bit : before | bit;
	};

	const apply = (filter: Filter, clause: Clause | null, before: Clause | null) => {
		const touch = mark(BIT[filter], clause);
		if (clause?.slide && before?.slide?.columns === clause.slide.columns) {
			slide ??= slider(clause.slide.columns);
			slide(before.slide, clause.slide, touch);
		} else for (let i = 0; i < size; i++) touch(i);
	};

	return (clauses) => {
		for (const filter of FILTERS) {
			const clause = clauses[filter];
			const before = last.get(filter) ?? null;
			if (clause?.key === before?.key) continue;
			apply(filter, clause, before);
			last.set(filter, clause);
			passes = undefined;
		}
		return (passes ??= (index, own) => ((mask[index] ?? 0) & ~(own ? BIT[own] : 0)) === 0);
	};
}
