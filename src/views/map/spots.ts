import type { Seen } from '../../lens/known';
import type { Panel, Place } from '../../story/story';
import { drawn, panelOf } from './panels';

/** A place with the events that happened there, oldest first. */
export interface Spot {
	readonly place: Place;
	readonly seen: readonly Seen[];
}

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
