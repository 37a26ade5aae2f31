import { pack, type Item, type Lane as Room, type Packed } from '../../lens/lanes';

/** A lane packed into so many rows, the last of them without labels where they do not suffice. */
export interface Fit {
	readonly packed: Packed;
	readonly room: Room;
	/** Of the lane, with its head and its chart. */
	readonly height: number;
	/** How much its labels say: heavy events count far more than light ones. */
	readonly worth: number;
}

/** Rows in a lane however high it may be. */
const MOST = 9;
/** One row with labels and one without. */
const LEAST = 2;

function worth(items: readonly Item[], { items: placed }: Packed): number {
	const weights = new Map(items.map(({ id, weight }) => [id, weight]));
	return placed.reduce((sum, { id, labelled }) => sum + (labelled ? (weights.get(id) ?? 0) ** 2 : 0), 0);
}

/** The ways to draw a lane, from the fewest rows to all that it can use. `height`: of the lane, by its rows. */
export function fits(
	items: readonly Item[],
	room: Omit<Room, 'maxRows'>,
	height: (rows: number) => number
): readonly Fit[] {
	const into = (maxRows: number): Fit => {
		const own = { ...room, maxRows };
		const packed = pack(items, own);
		return { packed, room: own, height: height(packed.rows), worth: worth(items, packed) };
	};
	const all = into(MOST);
	const fewer = Array.from({ length: Math.max(all.packed.rows - LEAST, 0) }, (_, i) => into(i + LEAST - 1));
	return [...fewer, all];
}

/** The best that more height would bring to a lane, for each pixel of it. */
function gain(ways: readonly Fit[], now: number, left: number) {
	const [high, before] = [ways[now]?.height ?? 0, ways[now]?.worth ?? 0];
	return ways
		.slice(now + 1)
		.map(({ height, worth }, i) => ({ way: now + 1 + i, more: height - high, won: worth - before }))
		.filter(({ more }) => more <= left)
		.map((step) => ({ ...step, each: step.won / Math.max(step.more, 1) }))
		.reduce((best, step) => (step.each > best.each ? step : best), { way: now, more: 0, won: 0, each: 0 });
}

/** Which way to draw each lane, so that all together are no higher than `height` and say the most. */
export function allot(lanes: readonly (readonly Fit[])[], height: number): number[] {
	const chosen = lanes.map(() => 0);
	let left = height - lanes.reduce((sum, ways) => sum + (ways[0]?.height ?? 0), 0);
	for (;;) {
		const steps = lanes.map((ways, lane) => ({ lane, ...gain(ways, chosen[lane] ?? 0, left) }));
		const best = steps.reduce((a, b) => (b.each > a.each ? b : a), { lane: 0, way: 0, more: 0, each: 0 });
		if (best.each <= 0) return chosen;
		chosen[best.lane] = best.way;
		left -= best.more;
	}
}
