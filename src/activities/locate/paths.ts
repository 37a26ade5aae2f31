import type { Geometry, Position } from 'geojson';
import { covers, type Ground } from '../../views/map/ground';
import type { LngLat } from '../../views/map/bounds';
import { point, type View } from '../../views/map/project';

/** The outlines of a map as SVG paths, without a library that draws: nothing here is moved or enlarged. */

export interface Outline {
	readonly kind: string;
	readonly d: string;
}

const px = (value: number) => Math.round(value * 10) / 10;

function line(positions: readonly Position[], view: View): string {
	const points = positions.map(([lng = 0, lat = 0]) => point(view, [lng, lat]).map(px).join(' '));
	return `M${points.join('L')}`;
}

/** The path of a shape; empty for what is no line and no area. */
function path(geometry: Geometry, view: View): string {
	const lines = (all: readonly (readonly Position[])[], end: string) =>
		all.map((one) => line(one, view) + end).join('');
	switch (geometry.type) {
		case 'Polygon':
			return lines(geometry.coordinates, 'Z');
		case 'MultiPolygon':
			return lines(geometry.coordinates.flat(), 'Z');
		case 'LineString':
			return line(geometry.coordinates, view);
		case 'MultiLineString':
			return lines(geometry.coordinates, '');
		default:
			return '';
	}
}

/** One path for each layer, in the order in which they are painted; the country around `home` apart. */
export const outlines = ({ layers }: Ground, view: View, home: LngLat): readonly Outline[] =>
	layers.flatMap(({ kind, features }) => {
		const d = (list: typeof features) => list.map(({ geometry }) => path(geometry, view)).join('');
		const all = [{ kind: String(kind), d: d(features) }];
		if (kind === 'countries') all.push({ kind: 'home', d: d(features.filter((one) => covers(one, home))) });
		return all.filter((outline) => outline.d !== '');
	});
