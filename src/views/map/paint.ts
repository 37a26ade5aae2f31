import { square, type At } from './cover';
import { INKS, inkOf, LAND, widthAt, type Ink } from './inks';
import type { View } from './project';
import type { VectorTile } from './streets';

/** Draws tiles of a street map on a canvas. */

/** A tile is cut into so many units, whatever its file says. */
const UNITS = 4096;

/** What a tile shows: a path for each ink. */
export type Paths = ReadonlyMap<Ink, Path2D>;

export interface Drawn {
	readonly at: At;
	readonly paths: Paths;
}

type Lines = ReturnType<ReturnType<VectorTile['layers'][string]['feature']>['loadGeometry']>;

function trace(path: Path2D, lines: Lines, scale: number): void {
	for (const line of lines) {
		line.forEach(({ x, y }, index) =>
			index === 0 ? path.moveTo(x * scale, y * scale) : path.lineTo(x * scale, y * scale)
		);
	}
}

/** The paths of a tile: made once, drawn at every zoom. */
export function pathsOf(tile: VectorTile): Paths {
	const paths = new Map<Ink, Path2D>();
	for (const layer of Object.values(tile.layers)) {
		if (!(layer.extent > 0)) continue;
		for (let i = 0; i < layer.length; i++) {
			const feature = layer.feature(i);
			const ink = inkOf(layer.name, feature.properties, feature.type);
			if (!ink) continue;
			const path = paths.get(ink) ?? new Path2D();
			paths.set(ink, path);
			trace(path, feature.loadGeometry(), UNITS / layer.extent);
		}
	}
	return paths;
}

/** A canvas, the view that it shows, and device pixels to one of ours. */
export interface Board {
	readonly context: CanvasRenderingContext2D;
	readonly view: View;
	readonly ratio: number;
	/** Colour of an ink, as the page has it now. */
	readonly colour: (ink: Ink) => string;
}

/** Puts the pen into a tile; the answer is the pixels that one of its units takes. */
function enter({ context, view, ratio }: Board, at: At): number {
	const [left, top, side] = square(view, at);
	const scale = side / UNITS;
	context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top);
	// A tile holds a little of its neighbours; half a pixel hides the seam.
	const seam = 0.5 / scale;
	context.beginPath();
	context.rect(-seam, -seam, UNITS + 2 * seam, UNITS + 2 * seam);
	return scale;
}

function ink(board: Board, ink: Ink, { at, paths }: Drawn): void {
	const path = paths.get(ink);
	if (!path) return;
	const { context, view, colour } = board;
	context.save();
	const scale = enter(board, at);
	context.clip();
	if (ink.shape === 'fill') {
		context.fillStyle = colour(ink);
		// By their turn, not by their number: areas of one ink overlap, and holes turn the other way.
		context.fill(path);
	} else {
		context.strokeStyle = colour(ink);
		context.lineWidth = widthAt(ink, view.zoom) / scale;
		context.lineJoin = 'round';
		context.lineCap = 'round';
		context.stroke(path);
	}
	context.restore();
}

/** Draws tiles ink by ink, so that no tile covers the streets of the next; finer tiles over coarser ones. */
export function paint(board: Board, tiles: readonly Drawn[]): void {
	const { context, view, colour } = board;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, context.canvas.width, context.canvas.height);
	for (const zoom of [...new Set(tiles.map(({ at }) => at.z))].sort((a, b) => a - b)) {
		const level = tiles.filter(({ at }) => at.z === zoom);
		if (view.zoom >= LAND.from) {
			context.fillStyle = colour(LAND);
			for (const { at } of level) {
				enter(board, at);
				context.fill();
			}
		}
		for (const one of INKS.filter(({ from }) => from <= view.zoom))
			for (const tile of level) ink(board, one, tile);
	}
}
