// @vitest-environment node
import { PbfWriter } from 'pbf';
import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { archive, type Packed } from '../../../src/publish/basemap/archive';
import { cut } from '../../../src/publish/basemap/cut';
import { plan } from '../../../src/publish/basemap/plan';
import type { Bounds } from '../../../src/views/map/bounds';
import { key } from '../../../src/views/map/cover';
import { inPage, open } from '../../../src/views/map/streets';
import { streetMap } from '../../streets';

// Thousands of tiles are packed here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const MINSK = { id: 'minsk', label: 'Minsk', bounds: [27.4, 53.83, 27.7, 53.97], main: true } as const;
const COUNTRY = { id: 'by', label: 'Belarus', bounds: [23, 51, 33, 56.5], main: false } as const;
const story = { panels: [MINSK, COUNTRY] };

const source = (bytes: Buffer) => inPage(bytes.toString('base64'));
const WHERE: Bounds = [27, 53, 28, 54];

test.each(['protomaps', 'openmaptiles'] as const)(
	'a map in the %s schema is cut to the panels, keeps what is drawn, and loses what is not',
	async (schema) => {
		const whole = streetMap({ schema, closest: 13 });
		const { bytes, tiles } = await cut(source(whole), story);
		expect(bytes.length).toBeLessThan(whole.length);
		const made = await open(source(bytes));
		expect(made.zooms).toEqual([5, 13]);
		const wanted = plan(story.panels, [5, 13]);
		let found = 0;
		for (const at of wanted) {
			const tile = await made.tile(at);
			if (!tile) continue;
			found++;
			for (const layer of Object.values(tile.layers)) {
				expect(['water', 'waterway', 'landuse', 'roads', 'transportation']).toContain(layer.name);
				for (let i = 0; i < layer.length; i++)
					expect(Object.keys(layer.feature(i).properties)).toEqual([
						schema === 'protomaps' ? 'kind' : 'class'
					]);
			}
		}
		expect(found).toBe(tiles);
	}
);

test('streets are where they were', async () => {
	const at = { z: 12, x: 2361, y: 1317 };
	const lines = async (bytes: Buffer) => {
		const tile = await (await open(source(bytes))).tile(at);
		const roads = tile?.layers['roads'];
		const all = Array.from({ length: roads?.length ?? 0 }, (_, i) => roads?.feature(i).loadGeometry() ?? []);
		return JSON.stringify(all);
	};
	const whole = streetMap({ closest: 12 });
	expect((await lines(whole)).length).toBeGreaterThan(100);
	expect(await lines((await cut(source(whole), story)).bytes)).toBe(await lines(whole));
});

test('who must be named is read from the file, as plain text', async () => {
	expect((await cut(source(streetMap()), story)).credit).toBe('© OpenStreetMap contributors');
});

test('a map of somewhere else is refused in a sentence', async () => {
	const panels = [{ ...MINSK, bounds: [2, 48, 2.5, 49] as const }];
	await expect(cut(source(streetMap()), { panels })).rejects.toThrow('nothing that lies in the panels');
});

test('towns are cut to zoom 14, a country only as far as it is shown', () => {
	const closest = (bounds: Bounds) => Math.max(...plan([{ bounds }], [0, 15]).map(({ z }) => z));
	expect(closest(MINSK.bounds)).toBe(14);
	expect(closest(COUNTRY.bounds)).toBeLessThan(9);
	const all = plan(story.panels, [0, 15]);
	expect(new Set(all.map(key)).size).toBe(all.length);
	expect(all.length).toBeLessThan(600);
});

const tile = (text: string) => gzipSync(text);
const square = (z: number, data: (x: number, y: number) => Buffer): Packed[] =>
	Array.from({ length: 4 ** z }, (_, i) => {
		const [x, y] = [i % 2 ** z, Math.floor(i / 2 ** z)];
		return { at: { z, x, y }, data: data(x, y) };
	});

test('open water lies in a file once, however many tiles it fills', () => {
	const water = tile('water');
	const same = archive(
		square(6, () => water),
		WHERE,
		{}
	);
	expect(same.length).toBeLessThan(400);
	expect(Number(same.readBigUInt64LE(72))).toBe(4096);
	expect(Number(same.readBigUInt64LE(80))).toBe(1);
	expect(Number(same.readBigUInt64LE(88))).toBe(1);
});

/** A tile with one empty layer of this name, gzipped. */
function layer(name: string): Buffer {
	const pbf = new PbfWriter();
	pbf.writeMessage(3, (_, inner) => inner.writeStringField(1, name), null);
	return gzipSync(pbf.finish(), { level: 1 });
}

test('a large file has directories below its root, and every tile is found through them', async () => {
	// A few hundred tiles in an order without a pattern, so that the directory packs badly.
	const noise = randomBytes(1000).toString('base64');
	const kinds = Array.from({ length: 600 }, (_, i) => layer(noise.slice(0, i)));
	const data = (x: number, y: number) => kinds[(x * x * 31 + y * y * 17 + x * y) % 599] ?? layer('');
	const bytes = archive(square(7, data), WHERE, {});
	expect(Number(bytes.readBigUInt64LE(48))).toBeGreaterThan(0);
	expect(Number(bytes.readBigUInt64LE(16))).toBeLessThan(16384 - 127);
	const streets = await open(source(bytes));
	for (const at of square(7, () => tile(''))
		.map((one) => one.at)
		.filter((_, i) => i % 97 === 0))
		expect(await streets.tile(at)).toBeDefined();
	expect(await streets.tile({ z: 8, x: 0, y: 0 })).toBeUndefined();
});

test('a file says what it holds and where', () => {
	const bytes = archive([{ at: { z: 9, x: 295, y: 165 }, data: tile('x') }], WHERE, { attribution: 'A' });
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('PMTiles\x03');
	expect([bytes[100], bytes[101]]).toEqual([9, 9]);
	expect([102, 106, 110, 114].map((at) => bytes.readInt32LE(at) / 1e7)).toEqual(WHERE);
	const start = Number(bytes.readBigUInt64LE(24));
	const about = bytes.subarray(start, start + Number(bytes.readBigUInt64LE(32)));
	expect(JSON.parse(gunzipSync(about).toString())).toEqual({ attribution: 'A' });
});
