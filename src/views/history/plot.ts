import type { Dot } from '../../lens/history';
import type { Story, When } from '../../story/story';

/** The plot of two times: pixels across for when it happened, pixels up for when it became known. */
export interface Plot {
	readonly x: (at: number) => number;
	readonly y: (at: number) => number;
	/** Middles of days on both axes, and their beginnings. */
	readonly days: readonly { readonly at: number; readonly noon: number }[];
}

export const MARGIN = { left: 34, right: 6, top: 6, bottom: 22 };
const DAY = 86_400_000;

export function plot({ span }: Story, width: number, height: number): Plot {
	const { left, right, top, bottom } = MARGIN;
	const share = (at: number) =>
		(Math.min(Math.max(at, span.start), span.end) - span.start) / (span.end - span.start);
	const count = Math.round((span.end - span.start) / DAY);
	const step = Math.max(1, Math.ceil(count / 10));
	return {
		x: (at) => left + share(at) * Math.max(0, width - left - right),
		y: (at) => height - bottom - share(at) * (height - top - bottom),
		days: Array.from({ length: Math.ceil(count / step) }, (_, i) => span.start + i * step * DAY).map(
			(at) => ({
				at,
				noon: at + DAY / 2
			})
		)
	};
}

/** The day of the story's own article, if its sources tell it. */
export const articleDay = ({ article, sources }: Story): When | undefined =>
	sources.find(({ id }) => id === article?.source)?.published;

/** What has no clock goes behind what has, so that strokes cover no marks. */
export const inDepth = (dots: readonly Dot[]): readonly Dot[] => {
	const soft = ({ known: [from, to] }: Dot) => from !== to;
	return [...dots.filter(soft), ...dots.filter((dot) => !soft(dot))];
};
