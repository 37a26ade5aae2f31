/** An event that wants a place in a lane. Everything in px on the drawing. */
export interface Item {
	readonly id: string;
	/** Where the mark stands. */
	readonly at: number;
	/** The bar under it; both equal `at` for an exact moment. */
	readonly start: number;
	readonly end: number;
	readonly weight: number;
	/** Width of the label as drawn at its boldest, so that rows do not depend on what is selected; 0 = none. */
	readonly label: number;
	/** Width of what stands between mark and label: further kinds, ≠. Not drawn without the label. */
	readonly extra: number;
	/** In the window, or held back by some filter. Decides about labels, never about rows. */
	readonly inside: boolean;
	readonly selected: boolean;
}

export interface Lane {
	/** Left and right end of the drawing. */
	readonly x0: number;
	readonly x1: number;
	/** Rows that may hold labels; one more, the bare row, is added if these do not suffice. */
	readonly maxRows: number;
	/** Clear space between neighbours; 9 unless told. */
	readonly gap?: number;
	/** Size of a mark; 11 unless told. */
	readonly mark?: number;
}

/** An event in its place. */
export interface Placed {
	readonly id: string;
	readonly row: number;
	readonly side: 'left' | 'right' | 'none';
	readonly labelled: boolean;
	/** Middle of the mark. */
	readonly x: number;
	/** Where the label is anchored: its start if `side` is right, its end if left. */
	readonly labelX: number;
	/** Where what stands between mark and label begins, counted away from the mark. */
	readonly extraX: number;
	/** What it covers: bar, mark, extras and label. */
	readonly from: number;
	readonly to: number;
}

/** Marks of the bare row that stand too close to be told apart. */
export interface Merged {
	readonly x: number;
	readonly count: number;
	readonly ids: readonly string[];
}

export interface Packed {
	/** Rows in all, the bare row included; at least 1. */
	readonly rows: number;
	/** The row at the bottom that never holds labels; null where it is not needed. */
	readonly bare: number | null;
	/** In order of time. */
	readonly items: readonly Placed[];
	readonly merged: readonly Merged[];
}

type Side = 'left' | 'right';
type Extent = readonly [from: number, to: number];

/** From the mark's edge to what stands beside it; past the label; and for a selected label's ground. */
const BESIDE = 4;
const AFTER = 3;
const SELECTED = 6;
/** Text is measured, and drawn a little wider here and there. */
const SLACK = 1.01;
/** Marks closer than this in the bare row become one with a count. */
const MERGE = 8;

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(x, Math.max(low, high)));

/** A lane's measures, with everything that can be left out filled in. */
function ruler(lane: Lane) {
	const { x0, x1, gap = 9, mark = 11 } = lane;
	const half = mark / 2;
	const middle = (item: Item) => clamp(item.at, x0 + half, x1 - half);

	/** Bar and mark. */
	const bare = (item: Item): Extent => {
		const x = middle(item);
		return [Math.min(x - half, clamp(item.start, x0, x1)), Math.max(x + half, clamp(item.end, x0, x1))];
	};
	const reach = (item: Item) => half + BESIDE + (item.selected ? SELECTED : 0) + item.extra;
	/** Bar, mark and label; undefined where the label would be cut. */
	const full = (item: Item, side: Side): Extent | undefined => {
		const [from, to] = bare(item);
		const tip = reach(item) + item.label * SLACK + AFTER + (item.selected ? BESIDE : 0);
		const x = middle(item);
		if (side === 'right') return x + tip <= x1 ? [from, Math.max(to, x + tip)] : undefined;
		return x - tip >= x0 ? [Math.min(from, x - tip), to] : undefined;
	};
	const free = (row: readonly Extent[], [from, to]: Extent) =>
		row.every(([a, b]) => to + gap <= a || from - gap >= b);

	const place = (item: Item, row: number, side: Side | 'none', [from, to]: Extent): Placed => {
		const x = middle(item);
		const away = side === 'left' ? -1 : 1;
		const extraX = x + away * (half + BESIDE + (item.selected ? SELECTED : 0));
		const labelX = x + away * reach(item);
		return { id: item.id, row, side, labelled: side !== 'none', x, labelX, extraX, from, to };
	};
	return { bare, full, free, place };
}

type Ruler = ReturnType<typeof ruler>;

const byTime = (a: Item, b: Item) => a.at - b.at || a.start - b.start || (a.id < b.id ? -1 : 1);
const byWeight = (a: Item, b: Item) => b.weight - a.weight || byTime(a, b);
const byInterest = (a: Item, b: Item) =>
	Number(b.selected) - Number(a.selected) || Number(b.inside) - Number(a.inside) || byWeight(a, b);

const SIDES: readonly Side[] = ['right', 'left'];

/** The first row, from the top, with a label if any will take it; the bare row is `maxRows`. */
function seat(item: Item, rows: Extent[][], maxRows: number, { bare, full, free }: Ruler): number {
	const put = (row: number, extent: Extent) => {
		(rows[row] ??= []).push(extent);
		return row;
	};
	const sides = item.label > 0 ? SIDES : [];
	const labelled = sides.map((side) => full(item, side)).filter((extent) => extent !== undefined);
	for (const extent of labelled) {
		const row = rows.findIndex((taken) => free(taken, extent));
		if (row >= 0) return put(row, extent);
	}
	const [first] = labelled;
	if (first && rows.length < maxRows) return put(rows.length, first);
	const alone = bare(item);
	const row = rows.findIndex((taken) => free(taken, alone));
	if (row >= 0) return put(row, alone);
	return rows.length < maxRows ? put(rows.length, alone) : maxRows;
}

/** Labels of one row: the most interesting first, each on the side on which it does not touch a neighbour. */
function label(items: readonly Item[], row: number, { bare, full, free, place }: Ruler): Placed[] {
	const extents = new Map<Item, Extent>(items.map((item) => [item, bare(item)]));
	return [...items].sort(byInterest).map((item) => {
		const others = [...extents].flatMap(([other, extent]) => (other === item ? [] : [extent]));
		for (const side of item.label > 0 ? SIDES : []) {
			const extent = full(item, side);
			if (!extent || !free(others, extent)) continue;
			extents.set(item, extent);
			return place(item, row, side, extent);
		}
		return place(item, row, 'none', bare(item));
	});
}

/** Marks of the bare row, in order of time, that stand closer than 8 px to the first of their group. */
function merge(placed: readonly Placed[]): Merged[] {
	const groups: { x: number; ids: string[] }[] = [];
	for (const { id, x } of [...placed].sort((a, b) => a.x - b.x)) {
		const group = groups.at(-1);
		if (group && x - group.x < MERGE) group.ids.push(id);
		else groups.push({ x, ids: [id] });
	}
	return groups.filter(({ ids }) => ids.length > 1).map(({ x, ids }) => ({ x, ids, count: ids.length }));
}

function assemble(items: readonly Item[], rowOf: ReadonlyMap<string, number>, lane: Lane): Packed {
	const measures = ruler(lane);
	const byRow = new Map<number, Item[]>();
	for (const item of [...items].sort(byTime)) {
		const row = rowOf.get(item.id) ?? lane.maxRows;
		byRow.set(row, [...(byRow.get(row) ?? []), item]);
	}
	const labelledRows = [...byRow.keys()].filter((row) => row < lane.maxRows).length;
	const beyond = byRow.get(lane.maxRows) ?? [];
	const bareRow = beyond.map((item) => measures.place(item, labelledRows, 'none', measures.bare(item)));
	const order = new Map([...items].sort(byTime).map(({ id }, i) => [id, i]));
	const placed = [...byRow].flatMap(([row, list]) =>
		row < lane.maxRows ? label(list, row, measures) : bareRow
	);
	return {
		rows: Math.max(1, labelledRows + (beyond.length > 0 ? 1 : 0)),
		bare: beyond.length > 0 ? labelledRows : null,
		items: placed.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
		merged: merge(bareRow)
	};
}

/**
 * Rows and labels of one lane, so that no two labels or marks in a labelled row touch and none is cut.
 * Rows follow from weight, time and widths alone: brushing and selecting change which labels show, and
 * nothing jumps.
 */
export function pack(items: readonly Item[], lane: Lane): Packed {
	const measures = ruler(lane);
	const rows: Extent[][] = [];
	const rowOf = new Map<string, number>();
	for (const item of [...items].sort(byWeight)) {
		const still = { ...item, selected: false };
		rowOf.set(item.id, seat(still, rows, lane.maxRows, measures));
	}
	return assemble(items, rowOf, lane);
}

/** Labels anew for items already packed, after a brush or a selection: the rows are kept. */
export function relabel(packed: Packed, items: readonly Item[], lane: Lane): Packed {
	const rowOf = new Map(packed.items.map(({ id, row }) => [id, row === packed.bare ? lane.maxRows : row]));
	return assemble(items, rowOf, lane);
}
