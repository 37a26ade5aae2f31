import { FILTERS, type Facet, type Filter, type Side } from '../lens/clauses';
import type { Confidence, Standing } from '../story/story';

/** How a reader keeps safe: `text`, sources without links; `quiet`, no entries of the browser's history. */
export type Safety = 'quiet' | 'text';

/**
 * Where the reader is. Small, immutable and JSON-safe: the same value is the address in the URL, the
 * message between windows, the embed protocol, a bookmark and a step of a presentation.
 */
export interface Focus {
	readonly event: string | null;
	/** A claim of that event, or of a place or the story. */
	readonly claim: string | null;
	/** Epoch milliseconds, start < end; null = the whole story. */
	readonly window: readonly [start: number, end: number] | null;
	readonly categories: readonly string[];
	/** Ids of places; `none` = place not stated. */
	readonly places: readonly string[];
	readonly standings: readonly Standing[];
	readonly confidence: readonly Confidence[];
	readonly words: string;
	/** The moment whose knowledge is shown; null = today, everything. Epoch milliseconds. */
	readonly knownOn: number | null;
	/** From when on it is told what changed; null = the day before. Epoch milliseconds. */
	readonly since: number | null;
	/** West, south, east, north in degrees. */
	readonly extent: readonly [number, number, number, number] | null;
	readonly chart: string | null;
	/** Whose claims stand side by side: `question:…` or `event:…` with its id. */
	readonly claims: string | null;
	/** Side B of A | B, whose side A is `window`, `places` and `standings`; null = nothing is compared. */
	readonly other: Side | null;
	/** Ids of views and charts that an embed shows; none = its usual ones. */
	readonly views: readonly string[];
	readonly language: string | null;
	readonly step: string | null;
	readonly safe: readonly Safety[];
	/** Keys of others (`amp=1`, `?secret=…`, later versions), kept as they came. */
	readonly rest: readonly string[];
}

export const EVERYTHING: Focus = {
	event: null,
	claim: null,
	window: null,
	categories: [],
	places: [],
	standings: [],
	confidence: [],
	words: '',
	knownOn: null,
	since: null,
	extent: null,
	chart: null,
	claims: null,
	other: null,
	views: [],
	language: null,
	step: null,
	safe: [],
	rest: []
};

export { FILTERS };

export const select = (focus: Focus, event: string | null, claim: string | null = null): Focus => ({
	...focus,
	event,
	claim
});

/** The address tells moments to the minute, so nothing finer is kept. */
const minute = (at: number) => Math.round(at / 60_000) * 60_000;

/** Reversed windows are turned round; an empty one means "the whole story". */
export function zoom(focus: Focus, window: Focus['window']): Focus {
	const [a, b] = window === null ? [0, 0] : [minute(window[0]), minute(window[1])];
	return { ...focus, window: a === b ? null : a < b ? [a, b] : [b, a] };
}

/** Add the value to the facet's list, or take it out. */
export function toggle(focus: Focus, facet: Facet, value: string): Focus {
	const before: readonly string[] = focus[facet];
	const after = before.includes(value) ? before.filter((v) => v !== value) : [...before, value].sort();
	return { ...focus, [facet]: after };
}

export const search = (focus: Focus, words: string): Focus => ({ ...focus, words });
export const knownOn = (focus: Focus, moment: number | null): Focus => ({
	...focus,
	knownOn: moment === null ? null : minute(moment)
});
export const since = (focus: Focus, moment: number | null): Focus => ({
	...focus,
	since: moment === null ? null : minute(moment)
});

/** About ten metres: finer would be noise in the address. */
const degree = (value: number) => Math.round(value * 1e4) / 1e4;

export const within = (focus: Focus, extent: Focus['extent']): Focus => ({
	...focus,
	extent: extent && [degree(extent[0]), degree(extent[1]), degree(extent[2]), degree(extent[3])]
});

export const chart = (focus: Focus, id: string | null): Focus => ({ ...focus, chart: id });

export const compare = (focus: Focus, claims: string | null): Focus => ({ ...focus, claims });

/** Switch one way of reading safely on or off. */
export const guard = (focus: Focus, way: Safety, on: boolean): Focus => ({
	...focus,
	safe: [...focus.safe.filter((one) => one !== way), ...(on ? [way] : [])].sort()
});

/** Drop one filter. */
export const drop = (focus: Focus, filter: Filter): Focus => ({ ...focus, [filter]: EVERYTHING[filter] });

/** Drop every filter; selection, language, safety and "as known on" stay. */
export const clear = (focus: Focus): Focus => FILTERS.reduce(drop, focus);

/** The filters that hold something back. */
export const active = (focus: Focus): Filter[] =>
	FILTERS.filter((filter) => focus[filter] !== null && focus[filter]?.length !== 0);
