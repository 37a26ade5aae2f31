import type { Series } from '../../story/story';
import type { Entry } from './entries';
import { LEADING, SHAPE, wrap, type Measure, type Spot } from './label';

/** A baseline, the room above it, and whose figures stand on it. */
export interface Baseline {
	readonly base: number;
	readonly top: number;
	readonly series: readonly Series[];
}

/** Series of which at least one figure is out: the others are not named yet. */
export const named = (list: readonly Entry[]): readonly Series[] => [
	...new Set(list.filter(({ published }) => published).map(({ series }) => series))
];

/** The label in at most `rows` lines: what follows its last commas goes first. */
function fitted(label: string, rows: number, width: number, measure: Measure): string[] {
	const pieces = label.split(', ');
	for (let n = pieces.length; n > 0; n--) {
		const lines = wrap(pieces.slice(0, n).join(', '), width, measure);
		if (lines.length <= rows) return lines;
	}
	return wrap(pieces[0] ?? '', width, measure).slice(0, rows);
}

/** All labels whole, or the longest of them shortened until they fit together. */
function allFitted(labels: readonly string[], rows: number, width: number, measure: Measure): string[][] {
	for (let cap = rows; cap > 1; cap--) {
		const lines = labels.map((label) => fitted(label, cap, width, measure));
		if (lines.flat().length <= rows) return lines;
	}
	return labels.map((label) => fitted(label, 1, width, measure));
}

/** Labels in a column of `width` pixels: the first series highest, the last line of each baseline on it. */
export function heads(baselines: readonly Baseline[], width: number, measure: Measure): readonly Spot[] {
	return baselines.flatMap(({ base, top, series }) => {
		// The first line needs the height of its letters only.
		const rows = Math.floor((base - top + 4) / LEADING);
		const labels = series.map(({ label }) => label);
		const all = allFitted(labels, rows, width - SHAPE - 8, measure);
		let y = base - (all.flat().length - 1) * LEADING;
		return all.map((lines, i): Spot => {
			const at = y;
			y += lines.length * LEADING;
			return {
				x: 0,
				y: at,
				anchor: 'start',
				lines: lines.map((text) => [{ text }]),
				voice: series[i]?.standing
			};
		});
	});
}
