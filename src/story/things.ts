import { type Fields, list, record } from './fields';
import { OWNERSHIP, PERSON_KINDS, PLACE_KINDS, SIDES, SIGNS, SOURCE_KINDS } from './lists';
import { Flaw, type Rule } from './reading';
import { boolean, id, number, oneOf, orNull, url, when } from './rules';
import type { Category, Panel, Person, Place, Source, Unit } from './story';
import { LANGUAGE, names, plurals, spellings, telling, text } from './text';

/** What a story speaks of: units, categories, people, places, sources. */

export const unit = record<Unit>('unit', (f) => ({
	id: f.need('id', id, ''),
	label: f.need('label', plurals, { other: '' })
}));

/** A category; without a sign of its own it takes the next one in order. */
export const category = record<Omit<Category, 'sign'> & { sign: Category['sign'] | undefined }>(
	'category',
	(f) => ({
		id: f.need('id', id, ''),
		label: f.need('label', text, ''),
		sign: f.may('sign', oneOf(SIGNS))
	})
);
export const signAt = (order: number): Category['sign'] => SIGNS[order] ?? 'dot';

/** The name in the language asked for, and every spelling of it, each once. */
function named(f: Fields) {
	const { name, all } = f.need('name', names, { name: '', all: [] });
	return { name, spellings: [...new Set([...all, ...(f.may('aka', spellings) ?? [])])] };
}

export const person = record<Person>('person', (f) => ({
	id: f.need('id', id, ''),
	...named(f),
	role: f.may('role', text),
	kind: f.need('kind', oneOf(PERSON_KINDS), 'candidate')
}));

type Point = readonly [lng: number, lat: number];
const onEarth = ([lng, lat]: Point) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
const inside = ([lng, lat]: Point, [w, s, e, n]: Panel['bounds']) =>
	lng >= w && lng <= e && lat >= s && lat <= n;

/** Longitude before latitude. The wrong order is recognised by what cannot be, and by what no map panel shows. */
const point =
	(panels: readonly Panel[]): Rule<Point> =>
	(input, spot) => {
		const pair = list(number)(input, spot);
		if (pair instanceof Flaw) return pair;
		const [lng, lat] = pair;
		if (lng === undefined || lat === undefined || pair.length !== 2)
			return new Flaw('Should be [longitude, latitude]');
		const here = [lng, lat] as const;
		const swapped = [lat, lng] as const;
		const shown = (at: Point) => onEarth(at) && panels.some(({ bounds }) => inside(at, bounds));
		const fix = JSON.stringify(swapped);
		if (!onEarth(here))
			return new Flaw(
				'There is no such point on Earth: longitude comes first',
				onEarth(swapped) ? fix : undefined
			);
		return shown(swapped) && !shown(here)
			? new Flaw('Longitude and latitude seem to be swapped: no map panel shows this point', fix)
			: here;
	};

const metres: Rule<number> = (input, spot) => {
	const value = number(input, spot);
	return typeof value === 'number' && value < 0 ? new Flaw('A radius is not negative') : value;
};

/** "none" says in an address that a place is not stated, so no place can be called that. */
const placeId: Rule<string> = (input, spot) =>
	input === 'none' ? new Flaw('“none” means “not stated”') : id(input, spot);

export const place = (panels: readonly Panel[]) =>
	record<Place>('place', (f) => ({
		id: f.need('id', placeId, ''),
		...named(f),
		kind: f.need('kind', oneOf(PLACE_KINDS), 'region'),
		at: f.may('at', orNull(point(panels))),
		within: f.may('within', metres),
		label: f.may('label', oneOf(SIDES)),
		note: f.may('note', text)
	}));

const isBox = ([w, s, e, n]: Panel['bounds']) => onEarth([w, s]) && onEarth([e, n]) && w < e && s < n;

const bounds: Rule<Panel['bounds']> = (input, spot) => {
	const edges = list(number)(input, spot);
	if (edges instanceof Flaw) return edges;
	const [w = NaN, s = NaN, e = NaN, n = NaN] = edges;
	const box = [w, s, e, n] as const;
	return edges.length === 4 && isBox(box) ? box : new Flaw('Should be [west, south, east, north] in degrees');
};

export const panel = record<Panel>('panel', (f) => ({
	id: f.need('id', id, ''),
	label: f.need('label', text, ''),
	bounds: f.need('bounds', bounds, [0, 0, 0, 0]),
	main: f.may('main', boolean) ?? false
}));

/** A language as BCP 47 writes it. */
export const language: Rule<string> = (input) =>
	typeof input === 'string' && LANGUAGE.test(input) ? input : new Flaw('Should be a language such as “en”');

export const source = record<Source>('source', (f) => ({
	id: f.need('id', id, ''),
	publisher: f.need('publisher', text, ''),
	title: f.need('title', telling, ''),
	url: f.may('url', orNull(url)),
	language: f.should('language', language, f.spot.reading.own),
	published: f.may('published', orNull(when)),
	kind: f.need('kind', oneOf(SOURCE_KINDS), 'media'),
	ownership: f.need('ownership', oneOf(OWNERSHIP), 'private'),
	archived: f.may('archived', orNull(url)),
	checked: f.may('checked', boolean) ?? false,
	origin: f.may('origin', text),
	note: f.may('note', text)
}));
