import type { Bounds } from '../../views/map/bounds';
import { key, type At, type Zooms } from '../../views/map/cover';
import { fit, point, type Size } from '../../views/map/project';

/** Which tiles a story's panels can come to show. */

/** As large as a panel becomes. */
const PANEL: Size = [1000, 420];
/** From here on a panel shows a town, and streets are wanted; below, a country. */
const TOWN = 9;
const CLOSEST = 14;
/** Below this nothing is drawn. */
const FURTHEST = 5;
/** What lies around a panel's bounds, as a part of their width and height: wide panels show it. */
const AROUND = { far: [1, 0.5], near: [0.05, 0.05] } as const;

function grown([west, south, east, north]: Bounds, [wide, high]: readonly [number, number]): Bounds {
	const [dx, dy] = [(east - west) * wide, (north - south) * high];
	return [west - dx, Math.max(south - dy, -85), east + dx, Math.min(north + dy, 85)];
}

function tiles([west, south, east, north]: Bounds, z: number): At[] {
	const world = { zoom: z, x: 0, y: 0 };
	const inWorld = (pixels: number) => Math.min(Math.max(Math.floor(pixels / 256), 0), 2 ** z - 1);
	const [left, top] = point(world, [west, north]).map(inWorld);
	const [right, bottom] = point(world, [east, south]).map(inWorld);
	const found: At[] = [];
	for (let y = top ?? 0; y <= (bottom ?? -1); y++)
		for (let x = left ?? 0; x <= (right ?? -1); x++) found.push({ z, x, y });
	return found;
}

/** The tiles of one panel, up to the closest zoom that is of use there. */
function ofPanel(bounds: Bounds, [least, most]: Zooms): At[] {
	const stands = Math.ceil(fit(bounds, PANEL).zoom);
	const closest = Math.min(stands >= TOWN ? CLOSEST : stands + 1, most);
	const found: At[] = [];
	for (let z = Math.max(least, FURTHEST); z <= closest; z++)
		found.push(...tiles(grown(bounds, z <= stands ? AROUND.far : AROUND.near), z));
	return found;
}

/** The tiles of all panels, each once. */
export const plan = (panels: readonly { readonly bounds: Bounds }[], zooms: Zooms): At[] => [
	...new Map(panels.flatMap(({ bounds }) => ofPanel(bounds, zooms)).map((at) => [key(at), at])).values()
];

/** A box around all panels. */
export const whole = (panels: readonly { readonly bounds: Bounds }[]): Bounds => [
	Math.min(...panels.map(({ bounds }) => bounds[0])),
	Math.min(...panels.map(({ bounds }) => bounds[1])),
	Math.max(...panels.map(({ bounds }) => bounds[2])),
	Math.max(...panels.map(({ bounds }) => bounds[3]))
];
