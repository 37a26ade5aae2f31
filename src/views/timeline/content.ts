import { binEdges, bins, dense, type Bins } from '../../lens/bins';
import { edition, type Seen } from '../../lens/known';
import { standing } from '../../marks/edge';
import type { Lookup } from '../../story/lookup';
import type { Story } from '../../story/story';
import { DAY, HOUR, type Axis } from './axis';
import { charted, chartIn, side } from './events';
import type { Content } from './layout';

/** What a story has for a timeline, as it is known today. Made once a story. */
export interface Contents {
	readonly lanes: readonly Content[];
	/** The weightiest events alone, for lanes that are drawn as counts. */
	readonly key: readonly Content[];
	readonly earlier: readonly Seen[];
	readonly later: readonly Seen[];
	/** Of every event: where its mark stands, and its lane. */
	readonly at: Float64Array;
	readonly lane: Int16Array;
	/** All in one lane. */
	readonly one: Uint8Array;
	/** So many marks that they can be drawn as marks only after a choice. */
	readonly large: boolean;
}

const KEY_WEIGHT = 3;

export function contents(story: Story, find: Lookup): Contents {
	const all = edition(story, find, null).events;
	const where = (name: string) => all.filter(({ event }) => side(event, story) === name);
	const inside = where('in');
	const drawn = charted(story, find);
	const lanes = story.categories.map((category) => {
		const events = inside.filter(({ event }) => event.category === category.id);
		const marks = events.filter(({ event }) => !drawn.has(event.id));
		return { category, chart: chartIn(story, category.id), events, marks };
	});
	const order = new Map(story.categories.map(({ id }, i) => [id, i]));
	return {
		lanes,
		key: lanes.map((lane) => ({
			...lane,
			chart: undefined,
			marks: lane.events.filter(({ event }) => event.weight === KEY_WEIGHT)
		})),
		earlier: where('earlier'),
		later: where('later'),
		at: Float64Array.from(all, ({ event }) => standing(event.when)),
		lane: Int16Array.from(all, ({ event }) => order.get(event.category) ?? -1),
		one: new Uint8Array(all.length),
		large: dense(lanes.map(({ marks }) => marks.length))
	};
}

/** Only what is chosen, of a story that is too large to draw the rest around it. */
export const chosen = (lanes: readonly Content[], passes: (index: number) => boolean): readonly Content[] =>
	lanes.map((lane) => ({
		...lane,
		chart: undefined,
		marks: lane.events.filter(({ index }) => passes(index))
	}));

/** Every event as a mark, none of them in a chart. */
export const bare = (lanes: readonly Content[]): readonly Content[] =>
	lanes.map((lane) => ({ ...lane, chart: undefined, marks: lane.events }));

/** Whether too many marks are chosen to be told apart. */
export const crowded = (lanes: readonly Content[], passes: (index: number) => boolean): boolean =>
	dense(lanes.map(({ marks }) => marks.reduce((n, { index }) => n + Number(passes(index)), 0)));

/** Counts by lane, all on one scale. */
export function counted(from: Contents, axis: Axis, step: number, options: Counting): Bins {
	const edges = binEdges(axis.start, axis.end, step, options.timeZone);
	return bins(from, edges, from.lanes.length, options.include);
}

export interface Counting {
	readonly timeZone: string;
	readonly include: (index: number) => boolean;
}

/** Edges of the bins of the whole story's density: six hours, or so many pieces of a long story. */
export function coarse({ start, end }: Axis, timeZone: string): readonly number[] {
	if (end - start <= 60 * DAY) return binEdges(start, end, 6 * HOUR, timeZone);
	return Array.from({ length: PIECES + 1 }, (_, i) => start + ((end - start) * i) / PIECES);
}

const PIECES = 120;

/** Path of how many events there are where, over the whole story: what lies under the window bar. */
export function profile(from: Contents, axis: Axis, base: number, { edges, include }: Profile): string {
	const { counts, max } = bins({ at: from.at, lane: from.one }, edges, 1, include);
	const height = base * 0.62;
	const steps = Array.from(counts[0] ?? [], (count, i) => {
		const y = base - (count / Math.max(max, 1)) * height;
		return `H${axis.x(edges[i] ?? axis.end)}V${y}`;
	});
	return steps.length ? `M${axis.left} ${base}${steps.join('')}H${axis.right}V${base}Z` : '';
}

export interface Profile {
	readonly edges: readonly number[];
	readonly include: (index: number) => boolean;
}
