import { anchor } from '../lens/anchor';
import type { StoryEvent, When } from '../story/story';

/** The places in a row at which an event may stand, from 1: two whose times overlap may stand either way. */
export interface Ranked {
	readonly event: StoryEvent;
	readonly from: number;
	readonly to: number;
}

const before = (a: When, b: When) =>
	a.start === a.end && b.start === b.end ? a.start < b.start : a.end <= b.start;

/** Earliest first. */
export function ranked(events: readonly StoryEvent[]): readonly Ranked[] {
	const others = (event: StoryEvent, found: (other: StoryEvent) => boolean) =>
		events.filter((other) => other !== event && found(other)).length;
	return [...events]
		.sort((a, b) => anchor(a.when) - anchor(b.when))
		.map((event) => ({
			event,
			from: 1 + others(event, (other) => before(other.when, event.when)),
			to: events.length - others(event, (other) => before(event.when, other.when))
		}));
}
