import { cluster } from '../../lens/cluster';
import type { Seen } from '../../lens/known';
import type { Panel, Place } from '../../story/story';
import { drawn, located, panelOf, type Located } from './panels';
import { point, type Point, type View } from './project';

/** A place with the events that happened there, oldest first. */
export interface Spot {
	readonly place: Place;
	readonly seen: readonly Seen[];
}

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

/** The places of a story at which something happens, in the order of the file. */
export function spots(places: readonly Place[], events: readonly Seen[]): Spot[] {
	const at = new Map<string, Seen[]>();
	for (const seen of events) {
		const { place } = seen.event;
		if (place !== null) at.set(place, [...(at.get(place) ?? []), seen]);
	}
	return places.flatMap((place) => {
		const seen = at.get(place.id);
		return seen ? [{ place, seen }] : [];
	});
}

/** The places that one panel draws: those with a point in it, and in no closer panel. */
export const spotsOf = (panel: Panel, panels: readonly Panel[], all: readonly Spot[]): readonly Spot[] =>
	all.filter(({ place }) => drawn(place, panels) !== 'chip' && panelOf(place, panels) === panel);

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
