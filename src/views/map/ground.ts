import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { fileText, type Site } from '../../session/site';
import type { Landmark } from './near';
import type { LngLat } from './bounds';

/** The bundled outlines: fetched once, decoded to GeoJSON, and the metro stations as landmarks for words. */

/** In the order in which they are painted. */
const LAYERS = ['countries', 'urban', 'lakes', 'rivers', 'admin1', 'borders', 'metro', 'stations'] as const;

type Kind = (typeof LAYERS)[number];

interface Layer {
	readonly kind: Kind;
	readonly features: readonly Feature[];
}

export interface Ground {
	readonly layers: readonly Layer[];
	readonly landmarks: readonly Landmark[];
}

/** Where the outlines are, from the root of the site. */
export const FILE = 'basemap/schematic.topo.json';

type Topology = Parameters<typeof mesh>[0];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;

const isTopology = (data: unknown): data is Topology =>
	typeof data === 'object' && data !== null && 'objects' in data && 'arcs' in data;

const isShapes = (part: unknown): part is Shapes =>
	typeof part === 'object' && part !== null && 'type' in part;

const list = (part: Feature | FeatureCollection): readonly Feature[] =>
	part.type === 'FeatureCollection' ? part.features : [part];

function landmark({ geometry, properties }: Feature): Landmark[] {
	if (geometry.type !== 'Point') return [];
	const [lng = 0, lat = 0] = geometry.coordinates;
	const names = Object.entries(properties ?? {}).map(([language, name]) => [language, String(name)]);
	return [{ at: [lng, lat], name: Object.fromEntries(names) }];
}

/** Where two countries meet: the straight cuts at the edges of the map are no borders. */
function borders(data: Topology): Feature[] {
	const countries: unknown = data.objects['countries'];
	if (!isShapes(countries)) return [];
	const geometry = mesh(data, countries, (a, b) => a !== b);
	return [{ type: 'Feature', properties: null, geometry }];
}

/** Outlines and landmarks of a topology; layers that it lacks are left out. */
export function ground(data: unknown): Ground {
	if (!isTopology(data)) throw new Error('The basemap is no TopoJSON.');
	const layers = LAYERS.flatMap((kind): Layer[] => {
		if (kind === 'borders') return [{ kind, features: borders(data) }];
		const part = data.objects[kind];
		return part ? [{ kind, features: list(feature(data, part)) }] : [];
	});
	const stations = layers.find(({ kind }) => kind === 'stations');
	return { layers, landmarks: stations?.features.flatMap(landmark) ?? [] };
}

export const fetchGround = async (site: Site): Promise<Ground> =>
	ground(JSON.parse(await fileText(site, FILE)));

const rings = (geometry: Geometry): readonly (readonly Position[])[] =>
	geometry.type === 'Polygon'
		? geometry.coordinates
		: geometry.type === 'MultiPolygon'
			? geometry.coordinates.flat()
			: [];

/** Whether a ray from the point to the east crosses an edge. */
const crosses = ([lng, lat]: LngLat, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) =>
	y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1;

/** Whether an outline holds a point: the country that a story is about is drawn apart from its neighbours. */
export function covers({ geometry }: Feature, at: LngLat): boolean {
	let inside = false;
	for (const ring of rings(geometry)) {
		ring.forEach((end, index) => {
			const start = ring.at(index - 1);
			if (start && crosses(at, start, end)) inside = !inside;
		});
	}
	return inside;
}
