/** Boxes and circles on the Earth, in degrees and metres. */

/** Longitude, latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The circumference of the Earth in metres, as Web Mercator has it. */
export const ROUND = 2 * Math.PI * 6378137;

/** Whether a place lies inside. */
export const holds = ([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean =>
	lng >= west && lng <= east && lat >= south && lat <= north;

/** The box around a circle of so many metres. */
export function around([lng, lat]: LngLat, metres: number): Bounds {
	const dLat = (metres / ROUND) * 360;
	const dLng = dLat / Math.cos((lat * Math.PI) / 180);
	return [lng - dLng, lat - dLat, lng + dLng, lat + dLat];
}
