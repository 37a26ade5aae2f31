import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { archive, type Packed } from '../src/publish/basemap/archive';
import type { Bounds } from '../src/views/map/bounds';
import type { At } from '../src/views/map/cover';
import { ground } from '../src/views/map/ground';
import { point } from '../src/views/map/project';

/** A small street map made of the bundled outlines, with what real ones also hold and nobody draws. */

const WHERE: Bounds = [27.2, 53.7, 28.5, 54.2];
const [west, south, east, north] = WHERE;
const { layers } = ground(JSON.parse(readFileSync('data/basemap/schematic.topo.json', 'utf8')));

const said = (kind: string, properties: Record<string, string>): Feature[] =>
	(layers.find((layer) => layer.kind === kind)?.features ?? []).map((one) => ({ ...one, properties }));

/** Streets in a grid: invented, for nobody may take them for real ones. */
const grid = (step: number, properties: Record<string, string>): Feature[] => {
	const count = Math.round(0.4 / step);
	const line = (coordinates: number[][]): Feature => ({
		...{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }
	});
	return Array.from({ length: count }, (_, i) => i * step).flatMap((by) => [
		line([
			[27.35, 53.75 + by],
			[27.75, 53.75 + by + 0.01]
		]),
		line([
			[27.35 + by, 53.75],
			[27.35 + by + 0.01, 54.05]
		])
	]);
};

type Schema = 'protomaps' | 'openmaptiles';

const name = 'A name that nobody draws';
const TILES: Readonly<Record<Schema, () => Readonly<Record<string, Feature[]>>>> = {
	protomaps: () => ({
		water: [...said('lakes', { kind: 'lake', name }), ...said('rivers', { kind: 'river', name })],
		landuse: said('urban', { kind: 'residential' }),
		roads: [
			...grid(0.1, { kind: 'highway', name }),
			...grid(0.04, { kind: 'major_road', name }),
			...grid(0.01, { kind: 'minor_road', name })
		],
		pois: said('stations', { kind: 'station', name })
	}),
	openmaptiles: () => ({
		water: said('lakes', { class: 'lake' }),
		waterway: said('rivers', { class: 'river', name }),
		transportation: [...grid(0.1, { class: 'motorway' }), ...grid(0.02, { class: 'primary' })],
		poi: said('stations', { class: 'railway', name })
	})
};

/** The tiles of a zoom that hold something of `WHERE`. */
function tilesAt(z: number): At[] {
	const at = (corner: readonly [number, number]) =>
		point({ zoom: z, x: 0, y: 0 }, corner).map((pixels) => Math.floor(pixels / 256));
	const [left = 0, top = 0] = at([west, north]);
	const [right = 0, bottom = 0] = at([east, south]);
	const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
	const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
	return columns.flatMap((x) => rows.map((y) => ({ z, x, y })));
}

/** A whole PMTiles file of the two cities, zoom 5 to `closest`. */
export function streetMap({
	schema = 'protomaps',
	closest = 12
}: { schema?: Schema; closest?: number } = {}) {
	const indexes = Object.entries(TILES[schema]()).map(([layer, features]) => {
		const options = { maxZoom: closest, tolerance: 3, indexMaxZoom: 5 };
		return [layer, new GeoJSONVT({ type: 'FeatureCollection', features }, options)] as const;
	});
	const pack = (at: At): Packed[] => {
		const found = indexes.flatMap(([layer, index]) => {
			const tile = index.getTile(at.z, at.x, at.y);
			return tile ? [[layer, tile] as const] : [];
		});
		const bytes = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 });
		return found.length === 0 ? [] : [{ at, data: gzipSync(bytes) }];
	};
	const zooms = Array.from({ length: closest - 4 }, (_, i) => 5 + i);
	const attribution = '<a href="https://example.org">&copy; OpenStreetMap</a> contributors';
	return archive(zooms.flatMap(tilesAt).flatMap(pack), WHERE, { attribution });
}
