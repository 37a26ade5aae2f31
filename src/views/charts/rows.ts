import type { Entry } from '../../marks/lanes/entries';
import { spread, type Known } from '../../marks/lanes/entries';

/** One claim as a row: its figures on the chart's one scale. */
export interface Row {
	readonly key: string;
	readonly figures: readonly Entry[];
	/** Name of the series, where a new one begins and there is more than one. */
	readonly heading: string | null;
	/** The first row of its chart that is out: it spells names that later rows shorten. */
	readonly first: boolean;
}

/** The rows of a chart, series by series, in the order of the story. */
export function rows(list: readonly Entry[], known: Known): readonly Row[] {
	const all = [...new Set(list.map(({ series }) => series))];
	// A lone row says itself whose it is; shares are told apart by how they were come by.
	const many = all.length > 1 && all.every(({ measure, points }) => measure === 'share' || points.length > 1);
	const first = list.find(({ published }) => published);
	let before: Entry['series'] | null = null;
	return list.map((entry) => {
		const begins = many && entry.published && entry.series !== before;
		if (entry.published) before = entry.series;
		return {
			key: entry.key,
			figures: spread(entry, known),
			heading: begins ? entry.series.label : null,
			first: entry === first
		};
	});
}

/** From here on words and marks stand beside each other, px of the drawing: 560 in a page with margins. */
const BESIDE = 536;
const GAP = 16;

/** Width of the marks' part of a row in a drawing of this width, as the rules of `Rows` divide it. */
export const plotWidth = (width: number): number => (width < BESIDE ? width : ((width - GAP) * 3) / 5);

/** What the figures of a chart of shares are shares of, in order of appearance: each has its own ink. */
export const subjects = (list: readonly Row[]): readonly string[] => [
	...new Set(list.flatMap(({ figures }) => figures.map(({ stated }) => stated?.figure.of ?? '')))
];

/** The family name, which is enough where the full name has been told. */
export const family = (name: string): string => name.split(' ').at(-1) ?? name;
export const initial = (name: string): string => family(name).charAt(0);
