import { ROUND, type Bounds, type LngLat } from './bounds';

/** The projection of the map: Web Mercator as plain arithmetic, so that a panel stands without a map library. */

/** Pixels from the left and top of a panel. */
export type Point = readonly [x: number, y: number];
/** Width and height in pixels. */
export type Size = readonly [width: number, height: number];

/** What a panel shows: its zoom (256 px round the world at 0) and its top left corner in pixels of that world. */
export interface View {
	readonly zoom: number;
	readonly x: number;
	readonly y: number;
}

const MIN_ZOOM = 3;
const MAX_ZOOM = 14;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const world = (zoom: number) => 256 * 2 ** zoom;
const unitX = (lng: number) => lng / 360 + 0.5;
const unitY = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI);
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Where a place stands in a panel. */
export const point = ({ zoom, x, y }: View, [lng, lat]: LngLat): Point => [
	unitX(lng) * world(zoom) - x,
	unitY(lat) * world(zoom) - y
];

/** The place that stands at a point of a panel: the way back. */
export function lngLat({ zoom, x, y }: View, [px, py]: Point): LngLat {
	const n = Math.PI * (1 - (2 * (py + y)) / world(zoom));
	return [((px + x) / world(zoom) - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** The closest view that shows all of `bounds`, in the middle of the panel, `pad` pixels from its edges. */
export function fit(
	[west, south, east, north]: Bounds,
	[width, height]: Size,
	[padX, padY]: Size = [0, 0]
): View {
	const [across, down] = [unitX(east) - unitX(west), unitY(south) - unitY(north)];
	const room = Math.min(Math.max(width - 2 * padX, 1) / across, Math.max(height - 2 * padY, 1) / down);
	const zoom = clamp(Math.log2(room / 256), MIN_ZOOM, MAX_ZOOM);
	const [midX, midY] = [unitX(west) + across / 2, unitY(north) + down / 2];
	return { zoom, x: midX * world(zoom) - width / 2, y: midY * world(zoom) - height / 2 };
}

/** `by` steps closer (or further, if negative), keeping what stands at `about` where it is. */
export function zoomBy(view: View, by: number, [px, py]: Point): View {
	const zoom = clamp(view.zoom + by, MIN_ZOOM, MAX_ZOOM);
	const scale = 2 ** (zoom - view.zoom);
	return { zoom, x: (view.x + px) * scale - px, y: (view.y + py) * scale - py };
}

/** Moved so many pixels to the right and down. */
export const pan = ({ zoom, x, y }: View, dx: number, dy: number): View => ({ zoom, x: x + dx, y: y + dy });

/** What the panel covers, to about ten metres: the address carries it. */
export function extent(view: View, [width, height]: Size): Bounds {
	const [west, north] = lngLat(view, [0, 0]);
	const [east, south] = lngLat(view, [width, height]);
	const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
	return [round(west), round(south), round(east), round(north)];
}

/** Metres that one pixel stands for at a latitude. */
export const metresPerPixel = ({ zoom }: View, lat: number): number =>
	(ROUND * Math.cos(radians(lat))) / world(zoom);

/** The length of a scale bar: the roundest 1, 2 or 5 that fits into `room` pixels. */
export function scaleBar(
	perPixel: number,
	room: number
): { readonly metres: number; readonly width: number } {
	const most = perPixel * room;
	const ten = 10 ** Math.floor(Math.log10(most));
	const metres = ([5, 2].find((step) => step * ten <= most) ?? 1) * ten;
	return { metres, width: metres / perPixel };
}
