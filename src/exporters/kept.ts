import type { Taken } from './taken';

/** What a part of a story must have to stand by itself: nothing in it points into the void. */
export interface Kept {
	readonly claims: ReadonlySet<string>;
	readonly events: ReadonlySet<string>;
}

/**
 * What is taken, and the claims that contradict, refine, supersede or repeat it, with their events: a part
 * without what says otherwise would be a selection of one side.
 */
export function keptOf({ claims, events, find, out, story }: Taken): Kept {
	const own = claims.map(({ id }) => id);
	const others = own.flatMap((id) => find.relationsOf(id).map(({ other }) => other.id)).filter(out);
	const kept = new Set([...own, ...others]);
	const about = story.claims.flatMap((claim) =>
		kept.has(claim.id) && 'event' in claim.about ? [claim.about.event] : []
	);
	return { claims: kept, events: new Set([...events.map(({ event }) => event.id), ...about]) };
}
