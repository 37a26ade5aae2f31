import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readText } from '../../story/read';
import { basemapPath } from '../../views/map/basemap';
import type { Source } from '../../views/map/streets';
import { MOST } from '../carry';
import { cut } from './cut';

/** `npm run basemap -- <in.pmtiles> <story>`: cuts a street map to a story, and says how to name it there. */

const USAGE = `npm run basemap -- <in.pmtiles> <story>

Cuts a street map (PMTiles, Protomaps or OpenMapTiles schema) to the panels of data/<story>/story.json,
leaves out what is not drawn, and writes it beside the story.
`;

const size = (bytes: number) =>
	bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** A file may be as large as a continent: only what is asked for is read. */
const onDisk = (file: FileHandle, name: string): Source => ({
	getKey: () => name,
	getBytes: async (offset, length) => {
		const data = new ArrayBuffer(length);
		const { bytesRead } = await file.read(new Uint8Array(data), 0, length, offset);
		return { data: data.slice(0, bytesRead) };
	}
});

async function make(from: string, id: string): Promise<string> {
	const { story } = readText(readFileSync(join('data', id, 'story.json'), 'utf8'), 'en');
	const basemap = story.basemap ?? { file: basename(from), credit: '' };
	const path = basemapPath({ id, basemap });
	if (path === undefined) throw new Error(`“${basemap.file}” is not the name of a file beside the story.`);
	const to = join('data', path);
	if (resolve(to) === resolve(from)) throw new Error('It would write over the file that it reads.');
	const file = await open(from);
	try {
		const { bytes, tiles, credit } = await cut(onDisk(file, from), story);
		writeFileSync(to, bytes);
		const { size: whole } = await file.stat();
		const line = JSON.stringify({ file: basemap.file, credit: basemap.credit || credit });
		return [
			`${to}: ${tiles} tiles, ${size(bytes.length)} of ${size(whole)}.`,
			bytes.length <= MOST
				? 'It is small enough for offline.html to carry it.'
				: 'It is too large for offline.html to carry it: readers can open it there from their disk.',
			'',
			'Licence: maps made of OpenStreetMap are under the Open Database Licence (ODbL). Its contributors must',
			'be named wherever the map is shown; the page does so with the credit in story.json. Whoever asks may',
			'have this file under the same licence.',
			'',
			`In data/${id}/story.json:`,
			`\t"basemap": ${line}`,
			''
		].join('\n');
	} finally {
		await file.close();
	}
}

/** The answer is the exit code. */
export async function command(args: readonly string[], say: (text: string) => void): Promise<number> {
	const [from, id, ...rest] = args;
	if (from === undefined || id === undefined || rest.length > 0) {
		say(USAGE);
		return 2;
	}
	if (!existsSync(join('data', id, 'story.json'))) {
		say(`There is no data/${id}/story.json.\n`);
		return 1;
	}
	try {
		say(await make(from, id));
		return 0;
	} catch (reason) {
		say(`No street map was made of ${from}: ${reason instanceof Error ? reason.message : String(reason)}\n`);
		return 1;
	}
}
