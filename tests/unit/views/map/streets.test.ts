// @vitest-environment node
import { PbfWriter } from 'pbf';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { archive } from '../../../../src/publish/basemap/archive';
import { inPage, onDisk, open, type Streets } from '../../../../src/views/map/streets';
import { streetMap } from '../../../streets';

// Files are made and opened hundreds of times, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What an untrusted file can do to whoever opens it: nothing but not be shown. */

const AT = { z: 9, x: 295, y: 164 };
const source = (bytes: Uint8Array) => inPage(Buffer.from(bytes).toString('base64'));
/** A file with one tile in it, of these bytes. */
const one = (data: Uint8Array): Promise<Streets> =>
	open(source(archive([{ at: AT, data }], [27, 53, 28, 54], {})));

/** A tile with one line in it, of these commands. */
function tile(commands: readonly number[], times = 1): Uint8Array {
	const feature = (_: unknown, pbf: PbfWriter) => {
		pbf.writeVarintField(3, 2);
		pbf.writePackedVarint(4, [...commands]);
	};
	const layer = (_: unknown, pbf: PbfWriter) => {
		pbf.writeStringField(1, 'roads');
		for (let i = 0; i < times; i++) pbf.writeMessage(2, feature, null);
	};
	const pbf = new PbfWriter();
	pbf.writeMessage(3, layer, null);
	return pbf.finish();
}
const START = 9;
const LINE_TO = 10;
const CLOSE = 7;

test('tiles of a file are read, from the page and from a disk', async () => {
	const bytes = streetMap({ closest: 9 });
	const file = new File([new Uint8Array(bytes)], 'region.pmtiles');
	for (const streets of [await open(source(bytes)), await open(onDisk(file))]) {
		expect(streets.zooms).toEqual([5, 9]);
		expect(Object.keys((await streets.tile(AT))?.layers ?? {})).toContain('roads');
		expect(await streets.tile({ z: 9, x: 0, y: 0 })).toBeUndefined();
	}
});

test('a file that is no street map is refused', async () => {
	const bytes = streetMap({ closest: 6 });
	const pictures = Buffer.from(bytes);
	pictures[99] = 2;
	for (const wrong of [
		Buffer.from('<!doctype html><p>Not found'),
		Buffer.alloc(0),
		pictures,
		bytes.subarray(0, 90)
	])
		await expect(open(source(wrong))).rejects.toThrow();
});

test('a file that ends too early is read as far as it goes, and refuses the rest', async () => {
	const bytes = streetMap({ closest: 9 });
	const streets = await open(source(bytes.subarray(0, bytes.length - 6000)));
	await expect(streets.tile(AT)).rejects.toThrow();
});

test('a tile that unpacks to more than it may is not unpacked', async () => {
	const bomb = gzipSync(Buffer.alloc(40 * 2 ** 20));
	expect(bomb.length).toBeLessThan(50_000);
	await expect((await one(bomb)).tile(AT)).rejects.toThrow('too large');
});

test('a tile that is said to be larger than it may is not asked for', async () => {
	const bytes = archive([{ at: AT, data: Buffer.alloc(5 * 2 ** 20) }], [27, 53, 28, 54], {});
	await expect((await open(source(bytes))).tile(AT)).rejects.toThrow('too large');
});

test('a line that is closed a million times is not drawn', async () => {
	const commands = [START, 2, 2, LINE_TO, 4, 4, CLOSE + 8 * 1_000_000];
	await expect((await one(gzipSync(tile(commands)))).tile(AT)).rejects.toThrow('closes a line twice');
	const once = [START, 2, 2, LINE_TO, 4, 4, CLOSE + 8];
	expect((await (await one(gzipSync(tile(once)))).tile(AT))?.layers['roads']?.length).toBe(1);
});

test('a tile of too many features is not drawn', async () => {
	const many = gzipSync(tile([START, 2, 2], 100_001));
	await expect((await one(many)).tile(AT)).rejects.toThrow('holds too much');
});

test('whatever bytes a tile or a file is made of, it is drawn or refused, and never hangs', async () => {
	const bytes = streetMap({ closest: 7 });
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(), fc.nat(255), async (junk, place, value) => {
			const spoilt = Buffer.from(bytes);
			spoilt[place % spoilt.length] = value;
			const opened = open(source(spoilt)).then((streets) => streets.tile({ z: 7, x: 73, y: 41 }));
			const read = one(gzipSync(junk)).then((streets) => streets.tile(AT));
			const settled = await Promise.allSettled([opened, read]);
			expect(settled).toHaveLength(2);
		}),
		{ numRuns: 150 }
	);
});
