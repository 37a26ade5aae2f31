import type { Voice } from '../../story/story';

/** Labels of a drawing, and a place for each where it touches no other. Pure: the letters are measured by the caller. */

/** Width in pixels of a text at the size of labels in drawings (12 px). */
export type Measure = (text: string, bold: boolean) => number;

/** A piece of a line: numbers are bold, their qualifiers are not. */
interface Run {
	readonly text: string;
	readonly bold?: boolean;
}
export type Line = readonly Run[];

/** Where a label may stand: `y` is the baseline of its first line. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: readonly Line[];
	/** Whose word it is: a shape before the first line. */
	readonly voice?: Voice;
}

export interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

/** From one baseline to the next. */
export const LEADING = 14;
const ASCENT = 10;
const DESCENT = 3;
/** How near two labels may come to each other. */
const CLEAR = 3;
const START = { start: 0, middle: 0.5, end: 1 } as const;

/** Room for a claimant's shape before a line. */
export const SHAPE = 14;

const width = (line: Line, measure: Measure) =>
	line.reduce((sum, { text, bold }) => sum + measure(text, bold ?? false), 0);

export function boxOf({ x, y, anchor, lines, voice }: Spot, measure: Measure): Box {
	const w = Math.max(
		0,
		...lines.map((line, i) => width(line, measure) + (voice && (i === 0 || anchor === 'start') ? SHAPE : 0))
	);
	const x0 = x - w * START[anchor];
	return { x0, x1: x0 + w, y0: y - ASCENT, y1: y + (lines.length - 1) * LEADING + DESCENT };
}

const touch = (a: Box, b: Box) => a.x0 < b.x1 + CLEAR && b.x0 < a.x1 + CLEAR && a.y0 < b.y1 && b.y0 < a.y1;

const inside = (a: Box, b: Box) => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

/** A centred label that would stick out at a side is pushed in. */
function pushedIn(spot: Spot, bounds: Box, measure: Measure): Spot {
	if (spot.anchor !== 'middle') return spot;
	const { x0, x1 } = boxOf(spot, measure);
	return { ...spot, x: spot.x + Math.max(0, bounds.x0 - x0) - Math.max(0, x1 - bounds.x1) };
}

export class Placer {
	readonly #taken: Box[];

	constructor(
		readonly bounds: Box,
		readonly measure: Measure,
		taken: readonly Box[] = []
	) {
		this.#taken = [...taken];
	}

	/** The first of the spots that is free, or null; it is taken from then on. */
	place(spots: readonly Spot[]): Spot | null {
		for (const wanted of spots) {
			const spot = pushedIn(wanted, this.bounds, this.measure);
			const box = boxOf(spot, this.measure);
			if (!inside(box, this.bounds) || this.#taken.some((other) => touch(box, other))) continue;
			this.#taken.push(box);
			return spot;
		}
		return null;
	}

	/** Nothing may be written here any more. */
	take(box: Box) {
		this.#taken.push(box);
	}
}

/** The text in lines of at most `max` pixels; a longer word keeps a line of its own. */
export function wrap(text: string, max: number, measure: Measure): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${word}`, false) <= max)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
