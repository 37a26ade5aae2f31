import { cluster } from '../../lens/cluster';
import type { Seen } from '../../lens/known';
import { located, type Located } from './panels';
import { point, type Point, type View } from './project';
import type { Spot } from './spots';

/** Places that stand on one point of the drawing, and share a row. */
export interface Group {
	readonly id: string;
	readonly at: Point;
	readonly places: readonly [Located, ...Located[]];
	readonly seen: readonly Seen[];
}

/** Places nearer than this, in pixels, cannot be told apart. */
const TOGETHER = 3;
/** A row has room for so many; with more, its last slot says how many further ones there are. */
const ROW = 4;

/** Rows of a panel: the fullest first, so that they find room first. */
export function groups(list: readonly Spot[], view: View): Group[] {
	const points = list.flatMap(({ place, seen }) => {
		if (!located(place)) return [];
		const [x, y] = point(view, place.at);
		return [{ id: place.id, x, y, place, seen }];
	});
	const byCount = [...points].sort((a, b) => b.seen.length - a.seen.length || (a.id < b.id ? -1 : 1));
	return cluster(byCount, TOGETHER).flatMap(({ x, y, members }): Group[] => {
		const [first, ...rest] = members;
		if (!first) return [];
		const seen = members.flatMap((member) => member.seen).sort((a, b) => a.index - b.index);
		return [{ id: first.id, at: [x, y], places: [first.place, ...rest.map(({ place }) => place)], seen }];
	});
}

/** Up to four marks; from five on the first three, and the rest behind one "+n". */
export function row(seen: readonly Seen[]): {
	readonly shown: readonly Seen[];
	readonly more: readonly Seen[];
} {
	if (seen.length <= ROW) return { shown: seen, more: [] };
	return { shown: seen.slice(0, ROW - 1), more: seen.slice(ROW - 1) };
}
