import type { Size, View } from './project';

/** Which tiles of a street map cover a view, and where each of them stands in it. */

/** A tile: its zoom, and its column and row among the 2^z × 2^z of that zoom. */
export interface At {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

/** The zooms that a file has. */
export type Zooms = readonly [least: number, most: number];

/** A tile is at most so many pixels wide, unless the file goes no closer: streets begin to show early. */
const WIDEST = 256 * 2 ** 0.25;
/** More tiles than this are never asked for. */
const MOST = 64;

export const key = ({ z, x, y }: At): string => `${z}/${x}/${y}`;
export const parent = ({ z, x, y }: At): At => ({ z: z - 1, x: x >> 1, y: y >> 1 });

/** Width of a tile of zoom `z` in pixels. */
const side = ({ zoom }: View, z: number): number => 256 * 2 ** (zoom - z);

/** Left, top and width of a tile in pixels of the view. */
export const square = (view: View, { z, x, y }: At): readonly [left: number, top: number, side: number] => [
	x * side(view, z) - view.x,
	y * side(view, z) - view.y,
	side(view, z)
];

/** The first and the last tile that a stretch of pixels touches. */
function span(from: number, length: number, width: number, z: number): readonly [number, number] {
	const last = 2 ** z - 1;
	return [Math.max(Math.floor(from / width), 0), Math.min(Math.ceil((from + length) / width) - 1, last)];
}

function tiles(view: View, [width, height]: Size, z: number): At[] | undefined {
	const [left, right] = span(view.x, width, side(view, z), z);
	const [top, bottom] = span(view.y, height, side(view, z), z);
	if ((right - left + 1) * (bottom - top + 1) > MOST) return undefined;
	const found: At[] = [];
	for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) found.push({ z, x, y });
	return found;
}

/** The tiles of a view, closest zoom first tried; none if the view is much wider than the file is made for. */
export function cover(view: View, size: Size, [least, most]: Zooms): At[] {
	const wanted = Math.ceil(view.zoom + Math.log2(256 / WIDEST));
	for (let z = Math.min(Math.max(wanted, least), most); z >= least; z--) {
		const found = tiles(view, size, z);
		if (found) return found;
	}
	return [];
}
