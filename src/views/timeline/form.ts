/** How a timeline of this width is drawn. */
export interface Form {
	/** Hairline lanes with bare marks, for a brush; the list is for reading. */
	readonly strip: boolean;
	/** Lanes are headed by their sign alone and hold no charts: for embeds, which have little height. */
	readonly signs: boolean;
	/** Width of the column of lane heads. */
	readonly head: number;
	/** Little width per day: charts in lanes put their words above each other. */
	readonly compact: boolean;
	/** Pixels that the lanes may take in all; rows give way first. */
	readonly height: number;
}

/** Window bar and day names. */
export const BAR = 36;
/** Room above the bar for the moment of "as known on". */
export const PILL = 20;
export const ROW = 16.4;
export const PAD = 3;
export const MARK = 11;
/** The time axis stops short of the drawing by half a handle, so that none is cut. */
export const END = 8;

const STRIP: Form = { strip: true, signs: false, head: 0, compact: true, height: 84 };
const SIGNS: Form = { strip: false, signs: true, head: 28, compact: true, height: BAR + 5 * 37 };

/** Own widths of the drawing, which stands in a page with margins: 660 in a page of 700, 800 in one of 1120. */
export function form(width: number, framed = false): Form {
	if (width < 456) return STRIP;
	if (width < 656) return framed ? SIGNS : STRIP;
	if (width < 800) return { ...SIGNS, signs: false, head: 108, compact: width < 720, height: 667 };
	if (width < 1000) return { ...SIGNS, signs: false, head: 124, compact: false, height: 585 };
	return { ...SIGNS, signs: false, head: 148, compact: false, height: Infinity };
}

/** Distance between the hairlines of a strip. */
export const hairline = (width: number, lanes: number) =>
	Math.min((width < 340 ? 50 : 62) / Math.max(lanes, 1), 14);
