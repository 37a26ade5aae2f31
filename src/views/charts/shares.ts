import { inline, type Wording } from '../../marks/lanes/frame';
import { drawn, valueOf, type Entry } from '../../marks/lanes/entries';
import { boxOf, Placer, type Box, type Line, type Measure, type Spot } from '../../marks/lanes/label';
import type { Qualifier } from '../../story/story';
import type { Scale } from '../../marks/axis';

/** A figure of a row: a point on the scale, with its words where they touch no others. */
interface Point {
	readonly entry: Entry;
	readonly x: number;
	readonly label: Spot | null;
	/** A name over the mark, on the first row of its chart. */
	readonly name: Spot | null;
	readonly hit: Box;
}

export interface RowLayout {
	readonly points: readonly Point[];
	/** From the first mark to the last, past words that stand between them. */
	readonly guide: readonly [number, number] | null;
	readonly height: number;
	readonly y: number;
}

export interface RowPlan {
	readonly figures: readonly Entry[];
	readonly scale: Scale;
	readonly width: number;
	readonly words: Wording;
	readonly measure: Measure;
	/** What stands over a mark: a full name; and before its number: an initial. Either may be empty. */
	readonly over: (entry: Entry) => string;
	readonly before: (entry: Entry) => string;
}

const LOW = 30;
/** One row of words over the marks. */
const ROW = 18;
/** Words may reach a little over the end of the scale. */
const OVER = 8;
/** From a mark to its words; more where its qualifier is drawn on that side. */
const BESIDE = 12;
const RIGHT: Partial<Record<Qualifier, number>> = { about: 19, 'more than': 22, 'at least': 22, 'up to': 18 };
const LEFT: Partial<Record<Qualifier, number>> = { about: 19, nearly: 34 };

/** Number with qualifier; a source's further words stand in the row's text. */
function line(entry: Entry, { words, before }: RowPlan): Line {
	if (!entry.stated) return [];
	const short = before(entry);
	const said = inline(entry.stated, words).slice(0, words.figure(entry.stated).before ? 2 : 1);
	return short ? [{ text: `${short} ` }, ...said] : said;
}

/** Where the words of the mark at (x, y) may stand, outwards first. */
function spots(
	entry: Entry,
	[x, y]: readonly [number, number],
	outer: 'left' | 'right',
	plan: RowPlan
): Spot[] {
	const lines = [line(entry, plan)];
	const qualifier = entry.stated?.figure.qualifier ?? 'exact';
	const right: Spot = { x: x + (RIGHT[qualifier] ?? BESIDE), y, anchor: 'start', lines };
	const left: Spot = { x: x - (LEFT[qualifier] ?? BESIDE), y, anchor: 'end', lines };
	const over: Spot = { x, y: y - ROW - 1, anchor: 'middle', lines };
	return outer === 'left' ? [left, right, over] : [right, left, over];
}

/** A line from mark to mark, for the eye only; it begins and ends beside words that stand on it. */
function guideOf(points: readonly Point[], y: number, measure: Measure): readonly [number, number] | null {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || first === last) return null;
	const boxes = points.flatMap(({ label }) => (label && label.y > y ? [boxOf(label, measure)] : []));
	const from = Math.max(
		first.x,
		...boxes.filter(({ x0 }) => x0 > first.x && x0 < first.x + 40).map(({ x1 }) => x1 + 4)
	);
	const to = Math.min(
		last.x,
		...boxes.filter(({ x1 }) => x1 < last.x && x1 > last.x - 40).map(({ x0 }) => x0 - 4)
	);
	return to > from ? [from, to] : null;
}

/** One way to lay the row out: `rows` of words over the marks. */
function attempt(plan: RowPlan, rows: number): RowLayout {
	const height = LOW + rows * ROW;
	const y = height - LOW / 2;
	const placed = plan.figures
		.filter(drawn)
		.map((entry) => ({ entry, x: plan.scale.x(valueOf(entry) ?? 0) }))
		.sort((a, b) => a.x - b.x);
	const marks = placed.map(({ x }) => ({ x0: x - 5, x1: x + 5, y0: y - 6, y1: y + 6 }));
	const bounds = { x0: -OVER, x1: plan.width + OVER, y0: 0, y1: height };
	const placer = new Placer(bounds, plan.measure, marks);
	const points = placed.map(({ entry, x }, i): Point => {
		const outer = i === 0 && placed.length > 1 ? 'left' : 'right';
		const full = plan.over(entry);
		const name: Spot = { x, y: y + 3 - rows * ROW, anchor: 'middle', lines: [[{ text: full }]] };
		return {
			entry,
			x,
			label: placer.place(spots(entry, [x, y + 4], outer, plan)),
			name: full ? placer.place([name, { ...name, anchor: 'start' }, { ...name, anchor: 'end' }]) : null,
			hit: { x0: x - 12, x1: x + 12, y0: y - 12, y1: y + 12 }
		};
	});
	return { points, height, y, guide: guideOf(points, y, plan.measure) };
}

/**
 * Marks in a row at their numbers: words of the leftmost go left of it, those of the others right. Where
 * they find no room they go over their marks, and the row becomes higher.
 */
export function shareRow(plan: RowPlan): RowLayout {
	const names = plan.figures.filter(drawn).some((entry) => plan.over(entry) !== '') ? 1 : 0;
	const usual = attempt(plan, names);
	return usual.points.every(({ label }) => label !== null) ? usual : attempt(plan, names + 1);
}
