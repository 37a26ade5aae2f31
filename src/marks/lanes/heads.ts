import type { Entry } from './entries';
import { LEADING, SHAPE, wrap, type Measure, type Spot } from './label';
import type { Series } from '../../story/story';

/** A baseline and whose figures stand on it. */
export interface Baseline {
	readonly base: number;
	readonly series: readonly Series[];
}

/** Series of which at least one figure is out: the others are not named yet. */
export const named = (list: readonly Entry[]): readonly Series[] => [
	...new Set(list.filter(({ published }) => published).map(({ series }) => series))
];

/** Labels in a column of `width` pixels, the last line of each baseline on it, the upper ones above. */
export function heads(baselines: readonly Baseline[], width: number, measure: Measure): readonly Spot[] {
	const spots: Spot[] = [];
	for (const { base, series } of baselines) {
		let y = base;
		for (const { label, standing } of [...series].reverse()) {
			const lines = wrap(label, width - SHAPE - 10, measure);
			y -= (lines.length - 1) * LEADING;
			spots.push({ x: 0, y, anchor: 'start', lines: lines.map((text) => [{ text }]), voice: standing });
			y -= LEADING + 3;
		}
	}
	return spots;
}
