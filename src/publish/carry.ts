import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Story } from '../story/story';
import { basemapPath } from '../views/map/basemap.ts';

/** A street map of at most so many bytes is carried by the page that works from a disk. */
export const MOST = 4_000_000;

/** The story's street map as an element of the offline page; nothing if there is none, or it is too large. */
export function carry(data: string, story: Pick<Story, 'id' | 'basemap'>): string {
	const path = basemapPath(story);
	const file = path === undefined ? '' : join(data, path);
	if (path === undefined || !existsSync(file) || statSync(file).size > MOST) return '';
	const text = readFileSync(file).toString('base64');
	return `<script type="application/json" data-file="${path}">${text}</script>`;
}

/** A JSON file as an element of the offline page: packed, because a story in several languages is half a megabyte. */
export const carriedWhole = (json: unknown, attributes: string): string =>
	`<script type="text/plain" ${attributes}>${gzipSync(JSON.stringify(json), { level: 9 }).toString('base64')}</script>`;
