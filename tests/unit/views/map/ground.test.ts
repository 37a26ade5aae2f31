import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { HERE } from '../../../../src/session/site';
import { covers, fetchGround, ground } from '../../../../src/views/map/ground';

const data: unknown = JSON.parse(readFileSync('data/basemap/schematic.topo.json', 'utf8'));
const { layers } = ground(data);
const countries = layers.find(({ kind }) => kind === 'countries')?.features ?? [];
const country = (at: readonly [number, number]) =>
	countries.filter((one) => covers(one, at)).map(({ properties }) => properties?.['n']);

test('the ground is painted from countries to stations', () => {
	expect(layers.map(({ kind }) => kind)).toEqual([
		'countries',
		'urban',
		'lakes',
		'rivers',
		'admin1',
		'borders',
		'metro',
		'stations'
	]);
});

test('a point lies in one country', () => {
	expect(country([27.5667, 53.9])).toEqual(['Belarus']);
	expect(country([25.2798, 54.6892])).toEqual(['Lithuania']);
	expect(country([0, 0])).toEqual([]);
});

test('the cuts at the edge of the map are no borders', () => {
	const borders = layers.find(({ kind }) => kind === 'borders')?.features[0]?.geometry;
	const lines = borders?.type === 'MultiLineString' ? borders.coordinates : [];
	expect(lines.flat().length).toBeGreaterThan(1000);
	const long = (a: readonly number[], b: readonly number[]) =>
		Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) > 0.2;
	const close = (a: number | undefined, edge: number) => Math.abs((a ?? 0) - edge) < 1e-3;
	const cuts = lines.flatMap((line) =>
		line.slice(1).filter((to, index) => {
			const from = line[index] ?? [];
			const along = (axis: number, edge: number) => close(from[axis], edge) && close(to[axis], edge);
			return long(from, to) && (along(0, 21) || along(0, 35) || along(1, 50.3) || along(1, 57.6));
		})
	);
	expect(cuts).toEqual([]);
});

test('what is no map is refused, and what is not there is said', async () => {
	expect(() => ground({ type: 'FeatureCollection' })).toThrow('no TopoJSON');
	expect(() => ground(null)).toThrow('no TopoJSON');
	expect(ground({ objects: {}, arcs: [] }).landmarks).toEqual([]);
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
	await expect(fetchGround(HERE)).rejects.toThrow('404');
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(data))));
	expect((await fetchGround(HERE)).layers).toHaveLength(8);
	vi.unstubAllGlobals();
});
