import { nice, ticks } from 'd3';

/** Room at both ends, so that a mark at zero or at the end is whole, and the arrow of “more than” beside it. */
const INSET = 15;

/** One scale from zero that several rows share. */
export interface Scale {
	/** Pixel of a number. */
	x(value: number): number;
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

interface Numbers {
	/** Shares always run from 0 to 100, so that all of them can be compared. */
	readonly share: boolean;
	/** The highest number of all. */
	readonly highest: number;
	/** The highest one that may be told. */
	readonly out: number;
}

/** Numbers along `width` pixels, from zero up to the highest one. */
export function axis({ share, highest, out }: Numbers, width: number): Scale {
	const [, end] = share ? [0, 100] : nice(0, Math.max(1, highest), 4);
	// A straight line; d3's own scale would bring colours and formats along.
	const x = (value: number) => INSET + (value / end) * Math.max(0, width - 2 * INSET);
	const limit = share ? 100 : out;
	const wanted = share ? [0, 25, 50, 75, 100] : ticks(0, end, width < 400 ? 2 : 4);
	const step = (wanted[1] ?? end) - (wanted[0] ?? 0);
	return {
		x,
		ticks: wanted.filter((value) => value < limit + step).map((value) => ({ value, x: x(value) }))
	};
}
