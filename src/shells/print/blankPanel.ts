import type { Session } from '../../session/session.svelte';
import type { Panel, StoryEvent } from '../../story/story';
import { home } from '../../views/map/home';
import { drawn, located, panelOf, type Located } from '../../views/map/panels';
import { metresPerPixel, point, scaleBar, type Point, type Size, type View } from '../../views/map/project';

/** A panel of the map without a name on it: where it stands, and where its places are. */

/** A circle to write a number in, and the spot that it means. */
interface Circle {
	readonly id: string;
	readonly spot: Point;
	readonly at: Point;
}

export interface Blank {
	readonly view: View;
	readonly size: Size;
	readonly circles: readonly Circle[];
	readonly scale: { readonly metres: number; readonly width: number };
}

export const RADIUS = 11;
const APART = 2 * RADIUS + 3;
const ROUNDS = 60;

/** Circles that would lie upon each other are pushed apart; a line leads to the spot. */
function spread(circles: readonly Circle[]): readonly Circle[] {
	const placed = circles.map(({ id, spot }) => ({ id, spot, x: spot[0], y: spot[1] }));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [i, a] of placed.entries()) {
			for (const b of placed.slice(i + 1)) {
				const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y || 0.1];
				const far = Math.hypot(dx, dy);
				if (far >= APART) continue;
				const push = (APART - far) / 2 / far;
				a.x -= dx * push;
				a.y -= dy * push;
				b.x += dx * push;
				b.y += dy * push;
			}
		}
	}
	return placed.map(({ id, spot, x, y }) => ({ id, spot, at: [x, y] }));
}

/** The places that have a point and something that happened there, in the order of the story. */
export function placesOf({ story, edition }: Session): readonly Located[] {
	const used = new Set(edition.events.map(({ event }) => event.place));
	return story.places
		.filter(({ id }) => used.has(id))
		.filter(located)
		.filter((place) => drawn(place, story.panels) === 'marks');
}

export function blankPanel(panel: Panel, session: Session, size: Size): Blank {
	const { panels } = session.story;
	const own = placesOf(session).filter((place) => panelOf(place, panels) === panel);
	const view = home(panel, panels, own, size);
	const circles = own.map((place) => {
		const spot = point(view, place.at);
		return { id: place.id, spot, at: spot };
	});
	const [, south, , north] = panel.bounds;
	return {
		view,
		size,
		circles: spread(circles),
		scale: scaleBar(metresPerPixel(view, (south + north) / 2), 80)
	};
}

/** Something that no point can be given for: in a whole city, or nowhere that a source names. */
export function unmarked({ story, find }: Session): StoryEvent | undefined {
	const wide = ({ place, sensitivity }: StoryEvent) => {
		const found = find.place(place);
		return (
			sensitivity === 'none' &&
			(place === null || (found?.kind === 'city' && drawn(found, story.panels) !== 'marks'))
		);
	};
	return story.events.filter(wide).at(-1);
}
