import { geoClipRectangle, geoPath, geoTransform, type GeoPermissibleObjects } from 'd3';
import type { Feature } from 'geojson';
import type { LngLat } from './bounds';
import { covers, type Ground } from './ground';
import { point, type Size, type View } from './project';

/** The bundled outlines as paths of one panel, painted in the order in which they come. */

/** Radius of a station, px. */
const DOT = 2;
/** Lines go on a little beyond the edges, where nobody sees how they end. */
const BEYOND = 20;

/** The country that holds `home` stands out from its neighbours. */
export function outlines({ layers }: Ground, home: LngLat, view: View, [width, height]: Size) {
	// Cut to the panel: from near, a country is wider than anything that draws can hold.
	const clip = geoClipRectangle(-BEYOND, -BEYOND, width + BEYOND, height + BEYOND);
	const project = geoTransform({
		point(lng, lat) {
			const [x, y] = point(view, [lng, lat]);
			this.stream.point(x, y);
		}
	});
	const path = geoPath({ stream: (output) => project.stream(clip(output)) })
		.pointRadius(DOT)
		.digits(1);
	const draw = (features: readonly Feature[]) => {
		const all: GeoPermissibleObjects = { type: 'FeatureCollection', features: [...features] };
		return path(all) ?? '';
	};
	return layers.flatMap(({ kind, features }) => [
		{ name: kind, d: draw(features) },
		...(kind === 'countries' ? [{ name: 'home', d: draw(features.filter((one) => covers(one, home))) }] : [])
	]);
}
