import { gzipSync } from 'node:zlib';
import type { Story } from '../../story/story';
import { open, type Source } from '../../views/map/streets';
import { archive, type Packed } from './archive';
import { plan, whole } from './plan';
import { slim } from './slim';

/** A street map cut to the panels of a story, and slimmed to what is drawn. */
export interface Cut {
	readonly bytes: Buffer;
	readonly tiles: number;
	/** Who must be named, as the file says it itself. */
	readonly credit: string;
}

/** For maps made of OpenStreetMap that do not say so. */
const CREDIT = '© OpenStreetMap contributors';

/** The credit in the file is written as HTML. */
function credit(about: unknown): string {
	const said = typeof about === 'object' && about !== null && 'attribution' in about ? about.attribution : '';
	const text = typeof said === 'string' ? said.replace(/<[^>]*>/g, ' ') : '';
	const plain = text
		.replace(/&copy;/g, '©')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();
	return plain === '' ? CREDIT : plain;
}

/** Rejects if the source is no street map, and if it holds nothing of the story's panels. */
export async function cut(source: Source, { panels }: Pick<Story, 'panels'>): Promise<Cut> {
	const streets = await open(source);
	const tiles: Packed[] = [];
	for (const at of plan(panels, streets.zooms)) {
		const tile = await streets.tile(at);
		const bytes = tile && slim(tile, at.z);
		if (bytes) tiles.push({ at, data: gzipSync(bytes, { level: 9 }) });
	}
	if (tiles.length === 0) throw new Error('It holds nothing that lies in the panels of this story.');
	const named = credit(await streets.about());
	const bytes = archive(tiles, whole(panels), { attribution: named, type: 'baselayer' });
	return { bytes, tiles: tiles.length, credit: named };
}
