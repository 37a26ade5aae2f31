import type { Json } from '../../session/room';
import type { Locate } from '../../story/sequence';
import type { Panel } from '../../story/story';
import type { Lookup } from '../../story/lookup';
import type { Session } from '../../session/session.svelte';
import type { Bounds, LngLat } from '../../views/map/bounds';
import { located, type Located } from '../../views/map/panels';
import { fieldOf, itemsOf, numberOf } from '../stored';

/** Where the room has put its mark; null before that. */
export function mark(answer: Json, [west, south, east, north]: Bounds): LngLat | null {
	const [lng, lat] = itemsOf(fieldOf(answer, 'at'));
	const [x, y] = [numberOf(lng, west, east), numberOf(lat, south, north)];
	return x === null || y === null ? null : [x, y];
}

/** The same as an answer, to about a metre. */
export const put = ([lng, lat]: LngLat): Json => ({ at: [Number(lng.toFixed(5)), Number(lat.toFixed(5))] });

export const panelOf = ({ panel }: Locate, session: Session): Panel | undefined =>
	session.story.panels.find(({ id }) => id === panel);

/** What is named on the map beside the place that is asked for, towns first. */
export function named({ place }: Locate, panel: Panel, session: Session): readonly Located[] {
	const [west, south, east, north] = panel.bounds;
	return session.story.places
		.filter(located)
		.filter(
			({ id, at: [lng, lat] }) => id !== place && lng > west && lng < east && lat > south && lat < north
		)
		.sort((a, b) => Number(b.kind === 'city') - Number(a.kind === 'city'));
}

/** The place that is asked for. */
export function target({ place }: Locate, find: Lookup): Located | undefined {
	const found = find.place(place);
	return found && located(found) ? found : undefined;
}
