import type { Edition } from '../lens/known';
import type { Lookup } from '../story/lookup';
import type { Claim, RelationKind, StoryEvent } from '../story/story';

/** Two claims that have to do with each other; at least one is of those that were asked for. */
export interface Pair {
	readonly kind: RelationKind;
	/** The one that says so of the other. */
	readonly from: Claim;
	readonly to: Claim;
	/** The one of the two that was not asked for. */
	readonly foreign?: Claim;
	/** The event of the foreign one, if it is about an event. */
	readonly event?: StoryEvent;
	readonly note?: string;
}

const eventOf = (claim: Claim, find: Lookup): StoryEvent | undefined =>
	'event' in claim.about ? find.event(claim.about.event) : undefined;

/**
 * What `claims`, all of them published, have to do with other published claims, seen from both ends,
 * each pair once. Contradictions have no direction: stated from both sides they are still one.
 */
export function pairs(claims: readonly Claim[], find: Lookup, edition: Edition): readonly Pair[] {
	const asked = new Set(claims.map(({ id }) => id));
	const found = new Map<string, Pair>();
	for (const claim of claims)
		for (const { other, kind, outgoing, note } of find.relationsOf(claim.id)) {
			if (!edition.out(other.id)) continue;
			const [from, to] = outgoing ? [claim, other] : [other, claim];
			const ids = kind === 'contradicts' ? [from.id, to.id].sort() : [from.id, to.id];
			const key = `${kind} ${ids.join(' ')}`;
			const isForeign = !asked.has(other.id);
			const pair = { kind, from, to, ...(isForeign && { foreign: other, event: eventOf(other, find) }) };
			found.set(key, { ...pair, note: found.get(key)?.note ?? note });
		}
	return [...found.values()];
}

/** The publishers and bodies that speak of an event, counted once each. */
export const sourcesOf = (claims: readonly Claim[]): number =>
	new Set(claims.flatMap(({ sources }) => sources)).size;
