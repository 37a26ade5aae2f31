import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import {
	Compression,
	FetchSource,
	FileSource,
	PMTiles,
	SharedPromiseCache,
	TileType,
	zxyToTileId
} from 'pmtiles';
import type { Source } from 'pmtiles';
import type { At, Zooms } from './cover';

export type { Source, VectorTile };

/**
 * The only file that reads street maps: tiles out of one PMTiles file, on a server, in the page or on a disk.
 * A file may come from anybody, so what it can make us fetch, unpack and count is bounded.
 */

/** A street map that could be opened. */
export interface Streets {
	readonly zooms: Zooms;
	/** Nothing where the file has no tile. Rejects where it has one that cannot be read. */
	tile(at: At): Promise<VectorTile | undefined>;
	/** What the file says of itself. */
	about(): Promise<unknown>;
}

const MEGABYTE = 2 ** 20;
/** A tile or a directory, packed and unpacked, and what a tile may hold. */
const MOST = { packed: 4 * MEGABYTE, unpacked: 16 * MEGABYTE, features: 100_000, points: 2_000_000 };

function refuse(says: string): never {
	throw new Error(`A street map ${says}.`);
}

/** Unpacks up to a bound: a few kilobytes can be made to hold gigabytes. */
async function unpack(data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
	if (compression === Compression.None) return data;
	if (compression !== Compression.Gzip) refuse('is packed in a way that is not read here');
	const packed = new Response(data).body ?? refuse('holds nothing');
	const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		length += part.value.length;
		parts.push(part.value);
		if (length <= MOST.unpacked) continue;
		await reader.cancel();
		refuse('has a part that is too large');
	}
	return new Blob(parts).arrayBuffer();
}

const bounded = (source: Source): Source => ({
	getKey: () => source.getKey(),
	getBytes: async (offset, length, signal, etag) =>
		length > MOST.packed
			? refuse('has a part that is too large')
			: source.getBytes(offset, length, signal, etag)
});

/** Counts the points of one geometry. Closing a ring takes no room in a file, so it can be told a billion times. */
function points(pbf: PbfReader): number {
	const end = pbf.readVarint() + pbf.pos;
	let count = 0;
	while (pbf.pos < end) {
		const command = pbf.readVarint();
		const times = command >>> 3;
		if ((command & 7) === 7 && times > 1) refuse('closes a line twice');
		if ((command & 7) === 7) continue;
		count += times;
		for (let i = 0; i < 2 * times && pbf.pos < end; i++) pbf.readVarint();
	}
	return count;
}

/** Refuses what is too much to draw, before the library makes objects of it. */
function weigh(bytes: ArrayBuffer): void {
	const seen = { features: 0, points: 0 };
	const feature = (tag: number, sum: typeof seen, pbf: PbfReader) => {
		if (tag === 4) sum.points += points(pbf);
	};
	const layer = (tag: number, sum: typeof seen, pbf: PbfReader) => {
		if (tag !== 2) return;
		sum.features++;
		pbf.readMessage(feature, sum);
		if (sum.features > MOST.features || sum.points > MOST.points) refuse('has a tile that holds too much');
	};
	new PbfReader(bytes).readFields((tag, sum, pbf) => {
		if (tag === 3) pbf.readMessage(layer, sum);
	}, seen);
}

/** Opens a street map. Rejects if it is none. */
export async function open(source: Source): Promise<Streets> {
	const file = new PMTiles(bounded(source), new SharedPromiseCache(64, undefined, unpack), unpack);
	const { tileType, minZoom, maxZoom } = await file.getHeader();
	if (tileType !== TileType.Mvt) refuse('holds pictures rather than vectors');
	return {
		zooms: [minZoom, Math.min(maxZoom, 22)],
		async tile({ z, x, y }) {
			const found = await file.getZxy(z, x, y);
			if (!found) return undefined;
			weigh(found.data);
			return new VectorTile(new PbfReader(new Uint8Array(found.data)));
		},
		about: () => file.getMetadata()
	};
}

/** The number of a tile in such files. */
export const tileId = ({ z, x, y }: At): number => zxyToTileId(z, x, y);

/** A file on the server that the page came from. */
export const onServer = (url: string): Source => new FetchSource(url);

/** A file that a reader has opened. */
export const onDisk = (file: File): Source => new FileSource(file);

/** A file that the page carries, as base64. */
export function inPage(text: string): Source {
	const letters = atob(text.trim());
	const bytes = new Uint8Array(letters.length);
	for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
	return {
		getKey: () => 'page',
		getBytes: async (offset, length) => ({ data: bytes.buffer.slice(offset, offset + length) })
	};
}
