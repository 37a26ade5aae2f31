import { room, type Extent, type Item, type Lane, type Placed, type Room, type Side } from './room';

export type { Item, Lane, Placed } from './room';

/** Marks of the bare row that stand too close to be told apart. */
export interface Merged {
	/** Where the first of them stands. */
	readonly x: number;
	readonly count: number;
	/** In order of time. */
	readonly ids: readonly string[];
}

export interface Packed {
	/** Rows in all, the bare row included; at least 1. */
	readonly rows: number;
	/** The row at the bottom that never holds labels; null where it is not needed. */
	readonly bare: number | null;
	/** In order of time. */
	readonly items: readonly Placed[];
	/** Groups of two and more. */
	readonly merged: readonly Merged[];
	/** What does not change while brushing: each event's row (null = bare) and the side of its label. */
	readonly seats: ReadonlyMap<string, Seat>;
}

interface Seat {
	readonly row: number | null;
	readonly side: Side;
}

/** Marks closer than this in the bare row become one with a count, px. */
const MERGE = 8;
const SIDES: readonly Side[] = ['right', 'left'];

const byTime = (a: Item, b: Item) => a.at - b.at || a.start - b.start || (a.id < b.id ? -1 : 1);
const byWeight = (a: Item, b: Item) => b.weight - a.weight || byTime(a, b);
const byInterest = (a: Item, b: Item) =>
	Number(b.selected) - Number(a.selected) || Number(b.inside) - Number(a.inside) || byWeight(a, b);

/** The first row that takes it with a label, on the right or the left; else without one; else the bare row. */
function seat(item: Item, rows: Extent[][], maxRows: number, { bare, full, free }: Room): Seat {
	const sit = (row: number, extent: Extent, side: Side = 'right'): Seat => {
		(rows[row] ??= []).push(extent);
		return { row, side };
	};
	for (const fresh of rows.length < maxRows ? [false, true] : [false])
		for (const side of SIDES) {
			const extent = full(item, side);
			const row = extent && !fresh ? rows.findIndex((taken) => free(taken, extent)) : rows.length;
			if (extent && row >= 0) return sit(row, extent, side);
		}
	const alone = bare(item);
	const row = rows.findIndex((taken) => free(taken, alone));
	if (row >= 0) return sit(row, alone);
	return rows.length < maxRows ? sit(rows.length, alone) : { row: null, side: 'right' };
}

/** Ways to draw a label, best first: on its own side; where a selected one would be cut, without its ground. */
function ways(item: Item, side: Side): [Item, Side][] {
	const sides: Side[] = [side, side === 'right' ? 'left' : 'right'];
	const forms = item.selected ? [item, { ...item, selected: false }] : [item];
	return sides.flatMap((s) => forms.map((form): [Item, Side] => [form, s]));
}

/** Labels of one row: the most interesting event first, each where it does not touch a neighbour. */
function label(row: number, items: readonly Item[], seats: Packed['seats'], measure: Room): Placed[] {
	const { bare, full, free, place } = measure;
	const taken = new Map(items.map((item) => [item.id, bare(item)]));
	return [...items].sort(byInterest).map((item) => {
		const others = [...taken].flatMap(([id, extent]) => (id === item.id ? [] : [extent]));
		for (const [form, side] of ways(item, seats.get(item.id)?.side ?? 'right')) {
			const extent = full(form, side);
			if (!extent || !free(others, extent)) continue;
			taken.set(item.id, extent);
			return place(form, row, side, extent);
		}
		return place(item, row, 'none', bare(item));
	});
}

function merge(bareRow: readonly Placed[]): Merged[] {
	const groups: { x: number; ids: string[] }[] = [];
	for (const { id, x } of bareRow) {
		const group = groups.at(-1);
		if (group && x - group.x < MERGE) group.ids.push(id);
		else groups.push({ x, ids: [id] });
	}
	return groups.filter(({ ids }) => ids.length > 1).map((group) => ({ ...group, count: group.ids.length }));
}

function draw(items: readonly Item[], seats: Packed['seats'], lane: Lane): Packed {
	const measure = room(lane);
	const inTime = [...items].sort(byTime);
	const count = inTime.reduce((n, { id }) => Math.max(n, (seats.get(id)?.row ?? -1) + 1), 0);
	const inRow = (row: number | null) => inTime.filter(({ id }) => (seats.get(id)?.row ?? null) === row);
	const bareRow = inRow(null).map((item) => measure.place(item, count, 'none', measure.bare(item)));
	const labelled = Array.from({ length: count }, (_, row) => label(row, inRow(row), seats, measure));
	const placed = new Map([...labelled.flat(), ...bareRow].map((item) => [item.id, item]));
	return {
		rows: Math.max(1, count + (bareRow.length > 0 ? 1 : 0)),
		bare: bareRow.length > 0 ? count : null,
		items: inTime.flatMap(({ id }) => placed.get(id) ?? []),
		merged: merge(bareRow),
		seats
	};
}

/**
 * Rows and labels of one lane, so that no two labels or marks in a labelled row touch and none is cut.
 * Rows follow from weight, time and widths alone: brushing and selecting change which labels show, and
 * nothing jumps.
 */
export function pack(items: readonly Item[], lane: Lane): Packed {
	const measure = room(lane);
	const rows: Extent[][] = [];
	const seats = new Map<string, Seat>();
	for (const item of [...items].sort(byWeight))
		seats.set(item.id, seat({ ...item, selected: false }, rows, lane.maxRows, measure));
	return draw(items, seats, lane);
}

/** Labels anew for items already packed, after a brush or a selection: the rows are kept. */
export const relabel = (packed: Packed, items: readonly Item[], lane: Lane): Packed =>
	draw(items, packed.seats, lane);
