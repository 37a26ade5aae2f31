import { steps } from '../../lens/steps';
import { barEnd } from '../end';
import { drawn, valueOf, type Entry } from './entries';
import type { Frame, Tick } from './frame';
import type { Box } from './label';

/** A figure as a bar, or the empty slot of one: at its night, from zero. Pixels. */
export interface Bar {
	readonly entry: Entry;
	readonly x: number;
	readonly width: number;
	readonly base: number;
	readonly top: number;
	readonly low: number | undefined;
	/** Upper edge of bar and sign together: labels stand above. */
	readonly edge: number;
	readonly cuts: readonly number[];
	/** The period that the claimant reported on, under the axis; side bars share it. */
	readonly bracket: readonly [number, number] | null;
	/** What a finger or pointer may hit: at least 24 px wide. */
	readonly hit: Box;
}

export interface Bars {
	/** Bars of the first series, in time. */
	readonly bars: readonly Bar[];
	/** Bars of further series: beside, never on top. */
	readonly sides: readonly Bar[];
	readonly base: number;
	/** Grid lines up to the highest number that is out. */
	readonly ticks: readonly Tick[];
	/** From one column to the next. */
	readonly step: number;
}

const WIDEST = 46;
const SIDE = 10;
const TARGET = 24;
/** Under the axis: brackets and the names of the columns. */
export const FOOT = 22;

/** Where columns stand: by the first series, and further ones by the same moment. */
function columnsOf(entries: readonly Entry[], px: (entry: Entry) => number) {
	const first = entries[0]?.series;
	const own = entries.filter(({ series }) => series === first);
	const places = own.map(px).sort((a, b) => a - b);
	const gaps = places.slice(1).map((place, i) => place - (places[i] ?? place));
	return {
		own,
		others: entries.filter(({ series }) => series !== first),
		step: Math.min(WIDEST * 4, ...gaps)
	};
}

const hit = (x: number, width: number, edge: number, base: number): Box => {
	const wide = Math.max(width, TARGET);
	const x0 = x + width / 2 - wide / 2;
	return { x0, x1: x0 + wide, y0: Math.min(edge, base - TARGET), y1: base };
};

/** Running sums of the parts that lie inside the whole: where the bar is cut. */
function cutsOf({ parts, stated }: Entry, y: (value: number) => number): number[] {
	let sum = 0;
	const whole = stated?.figure.value ?? 0;
	return parts
		.slice(0, -1)
		.map(({ figure }) => (sum += figure.value ?? 0))
		.filter((value) => value > 0 && value < whole)
		.map(y);
}

/** The highest number that is out: the grid goes no further, or it would tell what is still to come. */
const highest = (entries: readonly Entry[]) =>
	Math.max(0, ...entries.filter(drawn).map((entry) => valueOf(entry) ?? 0));

function bracketOf(
	{ period }: Entry,
	{ x, left, right }: Pick<Frame, 'x' | 'left' | 'right'>
): Bar['bracket'] {
	const [start, end] = [x(period.start) + 2, x(period.end) - 2];
	return end > start ? [Math.max(start, left), Math.min(end, right)] : null;
}

/** Bars of constant width from zero. `px` is where an entry stands; `headroom` is kept above for labels. */
export function bars(
	entries: readonly Entry[],
	{ x, left, right, top, height }: Frame,
	px: (entry: Entry) => number,
	headroom: number
): Bars {
	const { own, others, step } = columnsOf(entries, px);
	const base = top + height - FOOT;
	const max = Math.max(1, ...entries.map((entry) => valueOf(entry) ?? 0));
	// A straight line by hand: a scale of d3 would bring colours and formats into the first view (14 kB).
	const y = (value: number) => base + (value / max) * (top + headroom - base);
	const wide = Math.round(Math.min(WIDEST, step * 0.36));

	/** A slot stands for a number that is missing or not out: as high as any other slot. */
	const slotTop = Math.round(base - (base - top - headroom) * 0.45);

	function bar(entry: Entry, centre: number, width: number): Bar {
		const at = Math.round(centre - width / 2);
		const filled = drawn(entry);
		const { min, qualifier = 'exact' } = entry.stated?.figure ?? {};
		const pixel = filled ? y(valueOf(entry) ?? 0) : slotTop;
		const low = filled && min !== undefined ? y(min) : undefined;
		const box = { x: at, width, base, top: pixel, low };
		const edge = filled ? barEnd(qualifier, box).edge : pixel;
		return {
			...box,
			entry,
			low,
			edge,
			cuts: filled ? cutsOf(entry, y) : [],
			bracket: bracketOf(entry, { x, left, right }),
			hit: hit(at, width, edge, base)
		};
	}

	const shift = Math.min(wide / 2 + SIDE / 2 + TARGET, step / 2);
	const limit = highest(entries);
	return {
		bars: own.map((entry) => bar(entry, px(entry), wide)),
		sides: others.map((entry) => ({ ...bar(entry, px(entry) + shift, SIDE), bracket: null })),
		base,
		ticks: steps(max, 3)
			.filter((value) => value > 0 && value <= limit)
			.map((value) => ({ value, y: y(value) })),
		step
	};
}
