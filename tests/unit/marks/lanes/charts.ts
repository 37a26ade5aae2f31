import { english } from '../../../../src/locales/english';
import { edition } from '../../../../src/lens/known';
import { entries, type Entry } from '../../../../src/marks/lanes/entries';
import type { Frame } from '../../../../src/marks/lanes/frame';
import { boxOf, type Box, type Measure, type Spot } from '../../../../src/marks/lanes/label';
import { wordsOf } from '../../../../src/marks/lanes/wording';
import { lookup } from '../../../../src/story/lookup';
import { story, ZONE } from './story';

/** As wide as the widest usual system font. */
export const measure: Measure = (text, bold) => text.length * (bold ? 7 : 6.4);
export const find = lookup(story);
export const words = wordsOf({ story, find, locale: english, dates: english.dates(ZONE) });

export function listOf(id: string, on: number | null = null): readonly Entry[] {
	const chart = find.chart(id);
	return chart ? entries(chart, find, edition(story, find, on)) : [];
}

/** All days of the story over a lane with its column of heads. */
export function frame(width: number, head: number, height = 124): Frame {
	const { start, end } = story.span;
	const x = (ms: number) => head + ((ms - start) / (end - start)) * (width - head - 2);
	return { x, left: head, right: width - 2, top: 0, height };
}

/** The thing, or a failed test. */
export function must<T>(thing: T | null | undefined): T {
	if (thing === null || thing === undefined) throw new Error('not there');
	return thing;
}

export const touching = (spots: readonly Spot[]): [Box, Box][] => {
	const boxes = spots.map((spot) => boxOf(spot, measure));
	return boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
			.map((b): [Box, Box] => [a, b])
	);
};

export const textOf = (spot: Spot | undefined) =>
	spot?.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
