import { fromVectorTileJs } from '@maplibre/vt-pbf';
import { inkOf, kindOf } from '../../views/map/inks';
import type { VectorTile } from '../../views/map/streets';

/** A tile without all that is never drawn: names, shops, house numbers, and what is too small at its zoom. */

type Layer = VectorTile['layers'][string];

/** The features of a layer that have an ink, with nothing but what they are. */
function drawn(layer: Layer, zoom: number) {
	return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).flatMap((feature) => {
		const ink = inkOf(layer.name, feature.properties, feature.type);
		if (!ink || ink.from > zoom) return [];
		const said = kindOf(feature.properties);
		const { type, extent } = feature;
		const properties = said ? Object.fromEntries([said]) : {};
		return { type, extent, properties, id: undefined, loadGeometry: () => feature.loadGeometry() };
	});
}

/** The slim tile as bytes; nothing if there is nothing in it to draw. */
export function slim(tile: VectorTile, zoom: number): Uint8Array | undefined {
	const layers = Object.values(tile.layers).flatMap((layer) => {
		const features = drawn(layer, zoom);
		const [first] = features;
		if (!first) return [];
		const feature = (index: number) => features[index] ?? first;
		return { version: 2, name: layer.name, extent: layer.extent, length: features.length, feature };
	});
	if (layers.length === 0) return undefined;
	return fromVectorTileJs({ layers: Object.fromEntries(layers.map((layer) => [layer.name, layer])) });
}
