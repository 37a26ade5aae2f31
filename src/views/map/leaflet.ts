import type { Feature, Position } from 'geojson';
import { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { LngLat } from './bounds';
import { covers, type Ground } from './ground';
import './leaflet.css';
import { lngLat, type Size, type View } from './project';

export { fetchGround } from './ground';

/** The only file that speaks to Leaflet: it draws the ground of a panel and turns gestures into views. */

/** One panel's ground. */
export interface Sheet {
	/** Moves the ground to a view of a panel of this size. */
	show(view: View, size: Size): void;
	/** Draws the outlines; the country that holds `home` stands out from its neighbours. */
	draw(ground: Ground, home: LngLat): void;
	close(): void;
}

/** Differences below these are rounding, and no move. */
const SAME = { zoom: 1e-6, pixels: 1 };

const turned = ([lng = 0, lat = 0]: Position): [number, number] => [lat, lng];
const line = (positions: readonly Position[]) => positions.map(turned);

/** All areas, all lines or each point of a layer: one path is quicker to draw than a hundred. */
function paths(
	features: readonly Feature[],
	options: { className: string; renderer: SVG; interactive: false }
) {
	const shapes = features.map(({ geometry }) => geometry);
	const areas = shapes.flatMap((shape) =>
		shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : []
	);
	const lines = shapes.flatMap((shape) =>
		shape.type === 'LineString'
			? [shape.coordinates]
			: shape.type === 'MultiLineString'
				? shape.coordinates
				: []
	);
	const points = shapes.flatMap((shape) => (shape.type === 'Point' ? [turned(shape.coordinates)] : []));
	return [
		...(areas.length > 0
			? [
					new Polygon(
						areas.map((rings) => rings.map(line)),
						options
					)
				]
			: []),
		...(lines.length > 0 ? [new Polyline(lines.map(line), options)] : []),
		...points.map((at) => new CircleMarker(at, { ...options, radius: 2 }))
	];
}

/** Opens a ground in an empty element; `moved` hears of every view that a reader's gesture brings. */
export function open(element: HTMLElement, moved: (view: View) => void): Sheet {
	const renderer = new SVG({ padding: 0.5 });
	const leaflet = new Map(element, {
		zoomSnap: 0,
		minZoom: 3,
		maxZoom: 14,
		inertia: false,
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		trackResize: false
	});
	// The library's own choice between SVG and canvas would bring the canvas along.
	Object.assign(leaflet, { getRenderer: () => renderer });
	leaflet.addLayer(renderer);
	let quiet = true;

	function view(): View {
		const corner = leaflet.getPixelBounds().min;
		return { zoom: leaflet.getZoom(), x: corner?.x ?? 0, y: corner?.y ?? 0 };
	}

	function same(other: View): boolean {
		const { zoom, x, y } = view();
		const [dx, dy] = [Math.abs(x - other.x), Math.abs(y - other.y)];
		return Math.abs(zoom - other.zoom) < SAME.zoom && dx < SAME.pixels && dy < SAME.pixels;
	}

	// One finger scrolls the page; two move the map. A mouse or pen drags it.
	const press = (event: PointerEvent) =>
		event.pointerType === 'touch' ? leaflet.dragging.disable() : leaflet.dragging.enable();
	element.addEventListener('pointerdown', press, { capture: true });
	leaflet.on('move', () => {
		if (!quiet) moved(view());
	});

	let shown = false;
	return {
		show(next, size) {
			quiet = true;
			leaflet.invalidateSize({ animate: false, pan: false });
			if (!shown || !same(next)) {
				const [lng, lat] = lngLat(next, [size[0] / 2, size[1] / 2]);
				leaflet.setView([lat, lng], next.zoom, { animate: false });
			}
			shown = true;
			quiet = false;
		},
		draw({ layers }, home) {
			const add = (features: readonly Feature[], className: string) =>
				paths(features, { className, renderer, interactive: false }).forEach((path) => path.addTo(leaflet));
			for (const { kind, features } of layers) {
				add(features, `ground-${kind}`);
				if (kind === 'countries')
					add(
						features.filter((one) => covers(one, home)),
						'ground-home'
					);
			}
		},
		close() {
			element.removeEventListener('pointerdown', press, { capture: true });
			leaflet.remove();
		}
	};
}
