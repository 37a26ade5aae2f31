import type { Stated } from '../../story/lookup';
import type { Series } from '../../story/story';
import type { Entry } from './entries';
import type { Box, Line } from './label';

/** The room that a chart has, in pixels, and the clock that it lies on. */
export interface Frame {
	readonly x: (ms: number) => number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly height: number;
}

export const boundsOf = ({ left, right, top, height }: Frame): Box => ({
	x0: left + 1,
	x1: right - 1,
	y0: top,
	y1: top + height
});

/** What a chart writes, in the reader's language. */
export interface Wording {
	/** A figure with its qualifier: never the one without the other. */
	figure(stated: Stated): { readonly before: string; readonly number: string; readonly after: string };
	/** The name of a column: "night 2". */
	column(entry: Entry, count: number): { readonly long: string; readonly short: string };
	gap(entry: Entry): string;
	/** What stands beside a gap, or nothing. */
	note(entry: Entry): string;
	who(series: Series): string;
	part(stated: Stated): string;
	/** When the claim was published, as exactly as it is known. */
	since(entry: Entry): string;
	/** When it happened, in the source's words. */
	when(entry: Entry): string;
	number(value: number): string;
}

const spaced = (after: string) => (/^\p{L}/u.test(after) ? ` ${after}` : after);

/** The figure on one line. */
export function inline(stated: Stated, { figure }: Wording, tail = ''): Line {
	const { before, number, after } = figure(stated);
	return [
		...(before ? [{ text: `${before} ` }] : []),
		{ text: number, bold: true },
		...(after || tail ? [{ text: `${spaced(after)}${tail}` }] : [])
	];
}

/** The figure on two lines, for narrow columns: qualifier, then number. */
export function stacked(stated: Stated, { figure }: Wording): readonly Line[] {
	const { before, number, after } = figure(stated);
	return [
		...(before ? [[{ text: before }]] : []),
		[{ text: number, bold: true }, ...(after ? [{ text: spaced(after) }] : [])]
	];
}

export interface Tick {
	readonly value: number;
	readonly y: number;
}
