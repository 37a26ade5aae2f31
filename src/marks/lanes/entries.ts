import type { Lookup, Stated } from '../../story/lookup';
import type { Chart, Claim, Series, SeriesPoint, When } from '../../story/story';

/** One point of a chart with everything that is said about it: a figure and its claim, or a gap. */
export interface Entry {
	readonly key: string;
	readonly series: Series;
	/** Its place in the series, from 0. */
	readonly index: number;
	readonly at: When;
	/** The period that the claim speaks of: its event's time. */
	readonly period: When;
	readonly event: string | null;
	readonly claim: Claim | null;
	readonly stated: Stated | null;
	/** Cuts of the same figure, by the same claimant. */
	readonly parts: readonly Stated[];
	/** Figures of the same row that are never added to it. */
	readonly beside: readonly Stated[];
	readonly gap: 'not published' | 'not found' | null;
	/** False: not out yet on the chosen moment, so neither number nor word of it may be shown. */
	readonly published: boolean;
}

/** What was known: the part of an edition that a chart needs. */
export interface Known {
	readonly on: number | null;
	out(claim: string): boolean;
}

const eventOf = (claim: Claim | null): string | null =>
	claim && 'event' in claim.about ? claim.about.event : null;

const present = <T>(item: T | undefined): item is T => item !== undefined;

/** The editors' gap has no date of its own: it is there once its period is over. */
const isOut = (claim: Claim | null, point: SeriesPoint, { on, out }: Known) =>
	claim ? out(claim.id) : on === null || on >= point.at.end;

/** What stands at a point: a figure, or a gap; nothing where the figure is unknown. */
function content(point: SeriesPoint, find: Lookup): Pick<Entry, 'stated' | 'claim' | 'gap'> | null {
	const stated = find.figure(point.figure ?? '');
	if (stated) return { stated, claim: stated.claim, gap: null };
	const gap = point.missing;
	return gap ? { stated: null, claim: find.claim(point.claim ?? null) ?? null, gap } : null;
}

function entry(
	series: Series,
	point: SeriesPoint,
	index: number,
	find: Lookup
): Omit<Entry, 'published'> | null {
	const found = content(point, find);
	if (!found) return null;
	const event = eventOf(found.claim);
	const figures = (addresses: readonly string[] = []) => addresses.map(find.figure).filter(present);
	return {
		...found,
		key: `${series.id}.${index}`,
		series,
		index,
		at: point.at,
		period: find.event(event)?.when ?? point.at,
		event,
		parts: figures(point.parts),
		beside: figures(point.beside)
	};
}

/** The points of a chart, series by series. A point whose figure is unknown is left out: `read` has named it. */
export const entries = (chart: Chart, find: Lookup, known: Known): readonly Entry[] =>
	chart.series
		.map(find.series)
		.filter(present)
		.flatMap((series) =>
			series.points.flatMap((point, index) => {
				const found = entry(series, point, index, find);
				return found ? [{ ...found, published: isOut(found.claim, point, known) }] : [];
			})
		);

/** The other figures of a row as entries of their own, each with its own claim. */
export const spread = (entry: Entry, { out }: Known): readonly Entry[] => [
	{ ...entry, beside: [] },
	...entry.beside.map((stated, i) => ({
		...entry,
		key: `${entry.key}.${i}`,
		stated,
		claim: stated.claim,
		event: eventOf(stated.claim),
		parts: [],
		beside: [],
		published: out(stated.claim.id)
	}))
];

/**
 * A title says what all figures come to. As long as one of them is not out it would tell it, so the chart
 * goes by the names of those series that are.
 */
export function titleOf(chart: Chart, list: readonly Entry[]): string {
	if (list.every(({ published }) => published)) return chart.title;
	const names = list.filter(({ published }) => published).map(({ series }) => series.label);
	return [...new Set(names)].join('; ');
}

/** The number that a figure is drawn at: the upper one of a range. */
export const valueOf = ({ stated }: Pick<Entry, 'stated'>): number | null =>
	stated?.figure.value ?? stated?.figure.max ?? null;

/** What is published and can be drawn at a number. */
export const drawn = (entry: Entry): boolean => entry.published && valueOf(entry) !== null;
