/*
 * The parts of Leaflet that the map is made of, as the library's own modules: tiles, popups and controls would
 * double its size. The published types describe the whole; these lines say which of them is in which file.
 */
declare module 'leaflet/src/map/Map.js' {
	export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
	export { SVG } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
	export { Polyline } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
	export { Polygon } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/CircleMarker.js' {
	export { CircleMarker } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
