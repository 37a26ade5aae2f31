import { circleMarker, geoJSON, map, svg, type Layer } from 'leaflet';
import './leaflet.css';
import { covers, fetchGround, groundUrl, type Ground } from './ground';
import type { LngLat, Size, View } from './project';
import { lngLat } from './project';

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

/** Fetches the outlines of the site that this page belongs to. */
export const outlines = (): Promise<Ground> =>
	fetchGround(groundUrl(document.documentElement.dataset['root'], document.baseURI));

/** Opens a ground in an empty element; `moved` hears of every view that a reader's gesture brings. */
export function open(element: HTMLElement, moved: (view: View) => void): Sheet {
	const renderer = svg({ padding: 0.5 });
	const leaflet = map(element, {
		renderer,
		attributionControl: false,
		zoomControl: false,
		// Keys and the wheel are the panel's own: arrows go from mark to mark, the page scrolls.
		keyboard: false,
		scrollWheelZoom: false,
		boxZoom: false,
		zoomSnap: 0,
		minZoom: 3,
		maxZoom: 14,
		inertia: false,
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		trackResize: false
	});
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
			for (const { kind, features } of layers) {
				for (const one of features) {
					const className = kind === 'countries' && covers(one, home) ? 'ground-home' : `ground-${kind}`;
					const options = { className, interactive: false, renderer };
					const pointToLayer = (_: unknown, at: { lat: number; lng: number }): Layer =>
						circleMarker(at, { ...options, radius: 2 });
					geoJSON(one, { ...options, style: options, pointToLayer }).addTo(leaflet);
				}
			}
		},
		close() {
			element.removeEventListener('pointerdown', press, { capture: true });
			leaflet.remove();
		}
	};
}
