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
	/** In the window and held back by no filter. Decides about labels, never about rows. */
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
	readonly side: Side | 'none';
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

export type Side = 'left' | 'right';
export type Extent = readonly [from: number, to: number];

/** From the mark's edge to what stands beside it; past the label; and for a selected label's ground. */
const BESIDE = 4;
const AFTER = 3;
const SELECTED = 6;
/** Text is measured, and drawn a little wider here and there. */
const SLACK = 1.01;

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(x, high));

/** How much room an event takes in a lane, with a label on either side or without. */
export function room({ x0, x1, gap = 9, mark = 11 }: Lane) {
	const half = mark / 2;
	const middle = ({ at }: Item) => clamp(at, Math.min(x0 + half, x1), Math.max(x1 - half, x0));
	const beside = (item: Item) => half + BESIDE + (item.selected ? SELECTED : 0);
	const tip = (item: Item) =>
		beside(item) + item.extra + item.label * SLACK + AFTER + (item.selected ? BESIDE : 0);

	/** Bar and mark. */
	const bare = (item: Item): Extent => {
		const x = middle(item);
		return [Math.min(x - half, clamp(item.start, x0, x1)), Math.max(x + half, clamp(item.end, x0, x1))];
	};
	/** Bar, mark and label; undefined where there is none or it would be cut. */
	const full = (item: Item, side: Side): Extent | undefined => {
		if (item.label <= 0) return undefined;
		const [from, to] = bare(item);
		const right = middle(item) + tip(item);
		const left = middle(item) - tip(item);
		if (side === 'right') return right <= x1 ? [from, Math.max(to, right)] : undefined;
		return left >= x0 ? [Math.min(from, left), to] : undefined;
	};
	/** Whether an extent keeps clear of all others in a row. */
	const free = (row: readonly Extent[], [from, to]: Extent) =>
		row.every(([a, b]) => to + gap <= a || from - gap >= b);

	const place = (item: Item, row: number, side: Side | 'none', [from, to]: Extent): Placed => {
		const x = middle(item);
		const away = side === 'left' ? -1 : 1;
		const extraX = x + away * beside(item);
		const labelX = extraX + away * item.extra;
		return { id: item.id, row, side, labelled: side !== 'none', x, labelX, extraX, from, to };
	};
	return { bare, full, free, place };
}

export type Room = ReturnType<typeof room>;
