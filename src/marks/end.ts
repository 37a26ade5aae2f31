import type { Qualifier } from '../story/story';

/** How a bar ends, which says how its number was given. All in pixels; `base` lies below `top`. */
export interface End {
	/** Where the full ink begins. */
	readonly solid: number;
	/** The part that fades upwards. */
	readonly fade: { readonly top: number; readonly bottom: number } | null;
	/** Between the lower and the upper number of a range: an outline. */
	readonly open: { readonly top: number; readonly bottom: number } | null;
	/** Path of the chevron or bracket over the top. */
	readonly sign: string | null;
	/** The upper edge of it all: labels stand above. */
	readonly edge: number;
}

export interface BarBox {
	readonly x: number;
	readonly width: number;
	readonly base: number;
	/** At the number; the upper one of a range. */
	readonly top: number;
	/** At the lower number of a range. */
	readonly low?: number;
}

const FADE = 13;

const flat = ({ top }: BarBox): End => ({ solid: top, fade: null, open: null, sign: null, edge: top });

/** An open arrow: the true number lies higher. */
function above(box: BarBox): End {
	const { x, width, top } = box;
	const rise = width < 16 ? 4 : 6;
	const sign = `M${x} ${top - 3}L${x + width / 2} ${top - 3 - rise}L${x + width} ${top - 3}`;
	return { ...flat(box), sign, edge: top - 4 - rise };
}

/** Soft on both sides of the number. */
function about(box: BarBox): End {
	const half = Math.min(FADE / 2, box.base - box.top);
	const [top, bottom] = [box.top - half, box.top + half];
	return { ...flat(box), solid: bottom, fade: { top, bottom }, edge: top };
}

/** Soft below the number and nothing above it. */
function nearly(box: BarBox): End {
	const bottom = Math.min(box.base, box.top + FADE);
	return { ...flat(box), solid: bottom, fade: { top: box.top, bottom } };
}

/** A lid: the true number lies below. */
function upTo(box: BarBox): End {
	const { x, width, top } = box;
	return { ...flat(box), sign: `M${x - 3} ${top + 3}V${top - 4}H${x + width + 3}V${top + 3}`, edge: top - 5 };
}

function range(box: BarBox): End {
	const low = box.low ?? box.top;
	return { ...flat(box), solid: low, open: { top: box.top, bottom: low } };
}

const ENDS: Readonly<Record<Qualifier, (box: BarBox) => End>> = {
	exact: flat,
	about,
	nearly,
	'at least': above,
	'more than': above,
	'up to': upTo,
	range,
	indefinite: flat,
	'not published': flat
};

export const barEnd = (qualifier: Qualifier, box: BarBox): End => ENDS[qualifier](box);
