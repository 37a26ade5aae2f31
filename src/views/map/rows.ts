import type { Point, Size } from './project';

/** Where rows of marks and their labels stand in a panel: near their place, never upon each other. */

export type Side = 'n' | 'e' | 's' | 'w';
export type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** One way of breaking a label into lines, with the width of the longest. */
export interface Lines {
	readonly lines: readonly string[];
	readonly width: number;
}

/** A place that wants a row of marks and a label; a frame or an area wants a label only. */
export interface Site {
	readonly id: string;
	readonly at: Point;
	/** Marks in the row; 0 for what has none. */
	readonly marks: number;
	/** Half the width and height of what is drawn around `at`: the label keeps clear of it. */
	readonly half: Size;
	/** The sides on which the label may stand, the best first. */
	readonly sides: readonly Side[];
	/** Ways to break the label, the best first; none = no label. */
	readonly label: readonly Lines[];
}

interface Label {
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: readonly string[];
}

export interface Laid {
	readonly id: string;
	/** Middles of the marks, left to right. */
	readonly marks: readonly Point[];
	/** From the place to its row, where the row had to step aside. */
	readonly leader: readonly [from: Point, to: Point] | null;
	/** Null where no side was free: the list has the name. */
	readonly label: Label | null;
}

/** From mark to mark, and the room of one: wide enough to be pressed. */
export const PITCH = 24;
const MARK = 18;
const LINE = 14;
const ASIDE = 9;
const NEAR = 4;

const overlap = ([a, b, c, d]: Rect, [e, f, g, h]: Rect) =>
	Math.max(0, Math.min(c, g) - Math.max(a, e)) * Math.max(0, Math.min(d, h) - Math.max(b, f));
const box = ([x, y]: Point, [halfX, halfY]: Size): Rect => [x - halfX, y - halfY, x + halfX, y + halfY];
const union = ([a, b, c, d]: Rect, [e, f, g, h]: Rect): Rect => [
	Math.min(a, e),
	Math.min(b, f),
	Math.max(c, g),
	Math.max(d, h)
];
const dot = (at: Point): Rect => box(at, [3, 3]);
const outside = (rect: Rect, [width, height]: Size) =>
	(rect[2] - rect[0]) * (rect[3] - rect[1]) - overlap(rect, [2, 2, width - 2, height - 2]);

const rowHalf = (marks: number): Size => [((marks - 1) * PITCH + MARK) / 2, MARK / 2];

/** The row on its place, or a step aside of it, the label's side first. */
function spots({ at: [x, y], marks, sides }: Site): Point[] {
	const [halfX, halfY] = rowHalf(marks);
	const step: Readonly<Record<Side, Point>> = {
		e: [x + halfX + ASIDE, y],
		w: [x - halfX - ASIDE, y],
		n: [x, y - halfY - ASIDE],
		s: [x, y + halfY + ASIDE]
	};
	const corners: Point[] = [
		[x + halfX + ASIDE, y - halfY - ASIDE],
		[x - halfX - ASIDE, y - halfY - ASIDE],
		[x + halfX + ASIDE, y + halfY + ASIDE],
		[x - halfX - ASIDE, y + halfY + ASIDE]
	];
	return [[x, y], ...sides.map((side) => step[side]), ...corners];
}

/** The middle of the row that covers least: other rows first, then other places, then the edge. */
function seat(site: Site, rows: readonly Rect[], dots: readonly Rect[], size: Size): Point {
	const half = rowHalf(site.marks);
	const cost = (middle: Point) => {
		const rect = box(middle, half);
		const sum = (list: readonly Rect[], weight: number) =>
			list.reduce((total, other) => total + overlap(rect, other) * weight, 0);
		return sum(rows, 10) + sum(dots, 4) + outside(rect, size) * 3;
	};
	return spots(site)
		.map((middle, index) => ({ middle, cost: cost(middle) + index }))
		.reduce((best, next) => (next.cost < best.cost ? next : best)).middle;
}

type At = (rect: Rect, width: number, height: number) => { readonly rect: Rect; readonly x: number };

const SIDE: Readonly<Record<Side, { readonly anchor: Label['anchor']; readonly at: At }>> = {
	e: {
		anchor: 'start',
		at: ([, top, right, bottom], width, height) => {
			const y = (top + bottom - height) / 2;
			return { x: right + NEAR, rect: [right + NEAR, y, right + NEAR + width, y + height] };
		}
	},
	w: {
		anchor: 'end',
		at: ([left, top, , bottom], width, height) => {
			const y = (top + bottom - height) / 2;
			return { x: left - NEAR, rect: [left - NEAR - width, y, left - NEAR, y + height] };
		}
	},
	n: {
		anchor: 'middle',
		at: ([left, top, right], width, height) => {
			const x = (left + right) / 2;
			return { x, rect: [x - width / 2, top - 2 - height, x + width / 2, top - 2] };
		}
	},
	s: {
		anchor: 'middle',
		at: ([left, , right, bottom], width, height) => {
			const x = (left + right) / 2;
			return { x, rect: [x - width / 2, bottom + 2, x + width / 2, bottom + 2 + height] };
		}
	}
};

/** The first side and the first breaking that touches nothing. */
function name(
	site: Site,
	base: Rect,
	taken: readonly Rect[],
	size: Size
): { label: Label; rect: Rect } | null {
	for (const side of site.sides) {
		for (const { lines, width } of site.label) {
			const { anchor, at } = SIDE[side];
			const { x, rect } = at(base, width, lines.length * LINE);
			if (outside(rect, size) > 0 || taken.some((other) => overlap(rect, other) > 0)) continue;
			return { rect, label: { x, y: rect[1] + 11, anchor, lines } };
		}
	}
	return null;
}

/** From the place to the near end of its row, if the row does not lie upon it. */
function leader([x, y]: Point, [left, top, right, bottom]: Rect): Laid['leader'] {
	if (x >= left && x <= right && y >= top && y <= bottom) return null;
	const [inX, inY] = [MARK / 2, MARK / 2];
	return [
		[x, y],
		[Math.min(Math.max(x, left + inX), right - inX), Math.min(Math.max(y, top + inY), bottom - inY)]
	];
}

/**
 * Rows and labels of one panel. `taken` is what already stands there: its title, its scale. Sites come in the
 * order of their importance; the same sites give the same layout, whatever is selected or held back.
 */
export function layout(sites: readonly Site[], size: Size, taken: readonly Rect[] = []): Laid[] {
	const rows: Rect[] = [];
	const bases = sites.map((site) => {
		if (site.marks === 0) return { middle: site.at, rect: box(site.at, site.half) };
		const others = sites.filter((other) => other !== site && other.marks > 0).map(({ at }) => dot(at));
		const middle = seat(site, [...rows, ...taken], others, size);
		const rect = box(middle, rowHalf(site.marks));
		rows.push(rect);
		return { middle, rect };
	});
	const full: Rect[] = [
		...taken,
		...rows,
		...sites.filter(({ marks }) => marks > 0).map(({ at }) => dot(at))
	];
	return sites.map((site, index) => {
		const { middle, rect } = bases[index] ?? { middle: site.at, rect: dot(site.at) };
		const aside = site.marks === 0 ? null : leader(site.at, rect);
		const named = name(site, aside ? rect : union(rect, box(site.at, site.half)), full, size);
		if (named) full.push(named.rect);
		const first = middle[0] - ((site.marks - 1) * PITCH) / 2;
		return {
			id: site.id,
			marks: Array.from({ length: site.marks }, (_, i): Point => [first + i * PITCH, middle[1]]),
			leader: aside,
			label: named?.label ?? null
		};
	});
}
