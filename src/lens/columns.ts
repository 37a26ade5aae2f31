import type { Claim, Story, StoryEvent, When } from '../story/story';

/**
 * A story's events as typed arrays, one entry an event in the order of the story, made once a story,
 * so that the same code serves 41 events and 1,000,000.
 */
export interface Columns {
	readonly size: number;
	/** Epoch milliseconds. */
	readonly start: Float64Array;
	/** The last millisecond that belongs to the event; of an exact moment the moment itself. */
	readonly last: Float64Array;
	/** Epoch milliseconds, exclusive; of an exact moment the moment itself. */
	readonly end: Float64Array;
	/** Index into the story's categories; 255 = none of them. */
	readonly category: Uint8Array;
	/** Index into the story's places; -1 = not stated. */
	readonly place: Int32Array;
	readonly weight: Uint8Array;
	/** When the first claim about it was out, epoch milliseconds; NaN = undated, or an editor's note. */
	readonly known: Float64Array;
}

/**
 * The moment from which something published is certainly out: its clock time, or the end of the day (or
 * longer span) that is all we know. Nobody invents a publication hour.
 */
export const outFrom = (known: When): number => (known.start === known.end ? known.start : known.end);

/** Whether a publication is known to the minute, so that a clock may be printed. */
export const hasClock = (known: When): boolean => known.precision === 'minute' && known.start === known.end;

const earliest = (known: number, claim: Claim) => {
	if (!claim.known) return known;
	const out = outFrom(claim.known);
	return known <= out ? known : out;
};

export function columns(story: Story): Columns {
	const { events } = story;
	const index = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));
	const categories = index(story.categories);
	const places = index(story.places);
	const first = new Map<string, number>();
	for (const claim of story.claims)
		if ('event' in claim.about) {
			const id = claim.about.event;
			first.set(id, earliest(first.get(id) ?? NaN, claim));
		}
	const fill = <T extends { [index: number]: number }>(
		column: T,
		value: (event: StoryEvent) => number
	): T => {
		events.forEach((event, i) => (column[i] = value(event)));
		return column;
	};
	const size = events.length;
	return {
		size,
		start: fill(new Float64Array(size), ({ when }) => when.start),
		last: fill(new Float64Array(size), ({ when }) => (when.end > when.start ? when.end - 1 : when.start)),
		end: fill(new Float64Array(size), ({ when }) => when.end),
		category: fill(new Uint8Array(size), ({ category }) => categories.get(category) ?? 255),
		place: fill(new Int32Array(size), ({ place }) => places.get(place ?? '') ?? -1),
		weight: fill(new Uint8Array(size), ({ weight }) => weight),
		known: fill(new Float64Array(size), ({ id }) => first.get(id) ?? NaN)
	};
}
