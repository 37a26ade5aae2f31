import type { Feature, FeatureCollection, Point } from 'geojson';
import { whenLine } from '../lens/wording';
import type { Seen } from '../lens/known';
import type { Place } from '../story/story';
import { stretch } from './dates';
import { linkTo, linkToEvent, type Taken } from './taken';

/**
 * Events as GeoJSON (RFC 7946). Only a single site has a point, as on the map: what happened somewhere in a
 * city, a region or a country has no geometry, and its properties say in what area and how well that is known.
 */

function whereOf(place: Place | undefined, { words }: Taken): Record<string, unknown> {
	if (!place) return { place: null, place_precision: words.places.none };
	const { name, kind, within = null, at = null } = place;
	const said = { place: name, place_kind: kind, place_precision: words.places[kind] };
	// Of the point, in metres.
	if (kind === 'site') return { ...said, within_m: within };
	// The middle of a city, for whoever wants to write its name there: nothing is known to have happened at it.
	return { ...said, area_label_at: at };
}

function feature(seen: Seen, taken: Taken): Feature<Point | null> {
	const { find, dates, locale, story, words } = taken;
	const { event } = seen;
	const place = find.place(event.place);
	const point = place?.kind === 'site' ? place.at : undefined;
	return {
		type: 'Feature',
		id: event.id,
		geometry: point ? { type: 'Point', coordinates: [...point] } : null,
		properties: {
			title: event.title,
			subject: find.category(event.category)?.label ?? event.category,
			when: whenLine(event, dates, locale.words),
			...stretch(event.when, story.timeZone),
			sense: event.when.sense,
			...whereOf(place, taken),
			claims: seen.claims.map(({ id, by, says, standing, sources }) => ({
				...{ id, by, says, standing },
				publishers: [...new Set(sources.map((one) => find.source(one)?.publisher ?? ''))]
			})),
			said: seen.claims.map(({ by, says }) => words.saidBy(by, says)).join('\n'),
			differs: seen.differs,
			...(taken.here.home ? { link: linkToEvent(taken.here, event.id) } : {})
		}
	};
}

export function geojson(taken: Taken): string {
	const { story, sentence, here, events } = taken;
	const all: FeatureCollection<Point | null> & Record<string, unknown> = {
		type: 'FeatureCollection',
		// Further members, as RFC 7946 allows: a file says of itself what it shows.
		title: story.title,
		description: sentence,
		...(here.home ? { source: linkTo(here, here.address) } : {}),
		publisher: story.publisher,
		licence: story.licence?.name,
		retrieved: here.today,
		features: events.map((seen) => feature(seen, taken))
	};
	return `${JSON.stringify(all, null, '\t')}\n`;
}
