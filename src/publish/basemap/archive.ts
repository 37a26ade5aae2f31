import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Bounds } from '../../views/map/bounds';
import type { At } from '../../views/map/cover';
import { tileId } from '../../views/map/streets';

/** Writes a PMTiles file, version 3: a header, directories of where each tile lies, and the tiles. */

export interface Packed {
	readonly at: At;
	/** The tile, gzipped. */
	readonly data: Uint8Array;
}

interface Entry {
	readonly id: number;
	readonly offset: number;
	readonly length: number;
	/** So many tiles in a row are the same; 0 = this is a directory. */
	readonly run: number;
}

const HEADER = 127;
/** Header and root must be had with the first request. */
const ROOT = 16384 - HEADER;
/** Entries of a directory below the root. */
const LEAF = 4096;
const GZIP = 2;
const VECTOR = 1;

/** Seven bits a byte, lowest first. Not by shifts: numbers of tiles are wider than these allow. */
function varint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function directory(entries: readonly Entry[]): Buffer {
	const before = (index: number) => entries[index - 1];
	const follows = ({ offset }: Entry, index: number) => {
		const last = before(index);
		return last && last.offset + last.length === offset ? 0 : offset + 1;
	};
	const columns = [
		entries.map(({ id }, index) => id - (before(index)?.id ?? 0)),
		entries.map(({ run }) => run),
		entries.map(({ length }) => length),
		entries.map(follows)
	];
	return gzipSync(Buffer.from([entries.length, ...columns.flat()].flatMap(varint)), { level: 9 });
}

/** The root, and what it points to if it would be too long itself. */
function directories(entries: readonly Entry[]): { readonly root: Buffer; readonly leaves: Buffer } {
	const whole = directory(entries);
	if (whole.length <= ROOT) return { root: whole, leaves: Buffer.alloc(0) };
	const leaves: Buffer[] = [];
	const root: Entry[] = [];
	let offset = 0;
	for (let start = 0; start < entries.length; start += LEAF) {
		const part = entries.slice(start, start + LEAF);
		const leaf = directory(part);
		root.push({ id: part[0]?.id ?? 0, offset, length: leaf.length, run: 0 });
		leaves.push(leaf);
		offset += leaf.length;
	}
	return { root: directory(root), leaves: Buffer.concat(leaves) };
}

/** Tiles in the order of their numbers; what is the same, as open water is, lies there once. */
function lay(tiles: readonly Packed[]) {
	const places = new Map<string, { readonly offset: number; readonly length: number }>();
	const contents: Uint8Array[] = [];
	const entries: Entry[] = [];
	let end = 0;
	const numbered = tiles.map(({ at, data }) => ({ id: tileId(at), data }));
	for (const { id, data } of numbered.sort((a, b) => a.id - b.id)) {
		const hash = createHash('sha256').update(data).digest('base64');
		const place = places.get(hash) ?? { offset: end, length: data.length };
		if (!places.has(hash)) {
			places.set(hash, place);
			contents.push(data);
			end += data.length;
		}
		const last = entries.at(-1);
		if (last && last.id + last.run === id && last.offset === place.offset)
			entries[entries.length - 1] = { ...last, run: last.run + 1 };
		else entries.push({ id, ...place, run: 1 });
	}
	return { entries, contents };
}

/** A whole file. `about` is what it says of itself. */
export function archive(tiles: readonly Packed[], bounds: Bounds, about: object): Buffer {
	const { entries, contents } = lay(tiles);
	const { root, leaves } = directories(entries);
	const metadata = gzipSync(JSON.stringify(about), { level: 9 });
	const data = Buffer.concat(contents);
	const zooms = tiles.map(({ at }) => at.z);
	const header = Buffer.alloc(HEADER);
	header.write('PMTiles');
	header[7] = 3;
	let offset = HEADER;
	[root, metadata, leaves, data].forEach(({ length }, index) => {
		header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
		header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
		offset += length;
	});
	[tiles.length, entries.length, contents.length].forEach((count, index) =>
		header.writeBigUInt64LE(BigInt(count), 72 + index * 8)
	);
	header.set([1, GZIP, GZIP, VECTOR, Math.min(...zooms), Math.max(...zooms)], 96);
	const degrees = (value: number, at: number) => header.writeInt32LE(Math.round(value * 1e7), at);
	bounds.forEach((value, index) => degrees(value, 102 + index * 4));
	header[118] = Math.min(...zooms);
	degrees((bounds[0] + bounds[2]) / 2, 119);
	degrees((bounds[1] + bounds[3]) / 2, 123);
	return Buffer.concat([header, root, metadata, leaves, data]);
}
