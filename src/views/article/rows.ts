import type { Edition } from '../../lens/known';
import type { Lookup } from '../../story/lookup';
import type { Claim, Place, Story, StoryEvent } from '../../story/story';

/** A claim of another source that the reader may want to hold against one of the article's. */
export interface Compared {
	readonly claim: Claim;
	readonly event: StoryEvent;
}

/** One claim of the article, with what it is about. */
export interface Row {
	readonly claim: Claim;
	/** Its number in the article's order: "A07" is 7. */
	readonly number: number;
	readonly event?: StoryEvent;
	readonly place?: Place;
	readonly compared: readonly Compared[];
}

/** Events other than its own, each once, with the first claim there that speaks of this one. */
function compared(claim: Claim, find: Lookup, edition: Edition): readonly Compared[] {
	const own = 'event' in claim.about ? claim.about.event : undefined;
	const found = new Map<string, Compared>();
	for (const { other } of find.relationsOf(claim.id)) {
		const event = 'event' in other.about ? find.event(other.about.event) : undefined;
		if (!event || event.id === own || found.has(event.id) || !edition.out(other.id)) continue;
		found.set(event.id, { claim: other, event });
	}
	return [...found.values()];
}

const numberOf = (id: string, index: number) => Number(/\d+$/.exec(id)?.[0] ?? index + 1);

/** The claims that carry a verdict are the article's; in the order of their ids, without what was not out. */
export const rows = (story: Story, find: Lookup, edition: Edition): readonly Row[] =>
	story.claims
		.filter(({ id, verdict }) => verdict && edition.out(id))
		.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
		.map((claim, index) => ({
			claim,
			number: numberOf(claim.id, index),
			event: 'event' in claim.about ? find.event(claim.about.event) : undefined,
			place: 'place' in claim.about ? find.place(claim.about.place) : undefined,
			compared: compared(claim, find, edition)
		}));
