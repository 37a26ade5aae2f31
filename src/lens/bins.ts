import { days } from '../story/zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** More marks than this, in all or in one lane, are drawn as counts. */
const MOST = 300;
const MOST_IN_LANE = 60;

export interface Bins {
	/** Edges of the bins, epoch milliseconds, one more than there are bins. */
	readonly edges: readonly number[];
	/** By lane, then bin. */
	readonly counts: readonly Uint32Array[];
	/** The tallest bin of all lanes: every lane is drawn on this one scale. */
	readonly max: number;
}

/** Whether there are too many marks to tell apart. `perLane`: how many are in view in each lane. */
export const dense = (perLane: readonly number[]): boolean =>
	perLane.reduce((sum, n) => sum + n, 0) > MOST || perLane.some((n) => n > MOST_IN_LANE);

/** Milliseconds a bin: two hours, four on a narrow drawing, a day for more than sixty days. */
export const binStep = (start: number, end: number, width: number): number =>
	end - start > 60 * DAY ? DAY : width < 500 ? 4 * HOUR : 2 * HOUR;

/** Edges of bins of `step` that start afresh at each local midnight, from the first that reaches `start`. */
export function binEdges(start: number, end: number, step: number, timeZone: string): number[] {
	const midnights = days(start, end, timeZone);
	const edges = midnights.flatMap((midnight, i) => {
		const next = Math.min(midnights[i + 1] ?? end, end);
		const length = Math.max(1, Math.round((next - midnight) / step));
		return Array.from({ length }, (_, k) => midnight + k * step);
	});
	const first = edges.findLastIndex((edge) => edge <= start);
	return [...edges.slice(Math.max(first, 0)), end];
}

/** Count events by lane and bin; one event counts once, at its moment. Those outside the edges do not count. */
export function bins(
	events: { readonly at: ArrayLike<number>; readonly lane: ArrayLike<number> },
	edges: readonly number[],
	lanes: number,
	include: (index: number) => boolean = () => true
): Bins {
	const size = Math.max(edges.length - 1, 0);
	const counts = Array.from({ length: lanes }, () => new Uint32Array(size));
	let max = 0;
	for (let i = 0; i < events.at.length; i++) {
		const row = counts[events.lane[i] ?? -1];
		const bin = binOf(edges, events.at[i] ?? NaN);
		const count = row?.[bin];
		if (!row || count === undefined || !include(i)) continue;
		row[bin] = count + 1;
		max = Math.max(max, count + 1);
	}
	return { edges, counts, max };
}

/** Index of the bin that holds `at`; -1 before the first, the number of bins after the last. */
function binOf(edges: readonly number[], at: number): number {
	let [low, high] = [0, edges.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((edges[middle] ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
