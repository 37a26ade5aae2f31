import type { Lookup } from '../story/lookup';
import type { Claim, RelationKind, Story, When } from '../story/story';
import { anchor } from './anchor';
import { hasClock } from './columns';
import { byMoment, cameOut } from './known';

/** What a claim was to those who had read what came out before it. */
type News = 'new' | 'corrected' | 'contradicted';

/** A claim that came out between two moments, and the earlier ones that it corrects or contradicts. */
export interface Change {
	readonly claim: Claim;
	readonly news: News;
	readonly others: readonly Claim[];
	/** Editors’ words on the contradiction or correction. */
	readonly note?: string;
}

const CHANGES: readonly (readonly [News, readonly RelationKind[]])[] = [
	['contradicted', ['contradicts']],
	['corrected', ['supersedes', 'refines']]
];

/** What `claim` does to what had come out before it. A contradiction has no direction, a correction has. */
function change(claim: Claim, find: Lookup): Change {
	const earlier = find
		.relationsOf(claim.id)
		.filter(
			({ other, kind, outgoing }) => cameOut(other) < cameOut(claim) && (outgoing || kind === 'contradicts')
		);
	for (const [news, kinds] of CHANGES) {
		const found = earlier.filter(({ kind }) => kinds.includes(kind));
		if (found.length === 0) continue;
		const others = [...new Set(found.map(({ other }) => other))];
		return { claim, news, others, note: found.find(({ note }) => note)?.note };
	}
	return { claim, news: 'new', others: [] };
}

/** What came out after `since` and not after `until` (null: ever), earliest first; undated claims came nobody knows when. */
export const changes = (story: Story, find: Lookup, since: number, until: number | null): readonly Change[] =>
	story.claims
		.filter((claim) => claim.known && cameOut(claim) > since && cameOut(claim) <= (until ?? Infinity))
		.sort(byMoment)
		.map((claim) => change(claim, find));

/** A claim by its two times: when what it speaks of happened, and when it became known. */
export interface Dot {
	readonly claim: Claim;
	readonly happened: number;
	/** Equal where a source gives a clock time, else the bounds of what is known of it. */
	readonly known: readonly [from: number, to: number];
}

/** The claims about events whose two times lie in the story's days, as far as they were out at `on`. */
export const dots = ({ claims, span }: Story, find: Lookup, on: number | null): readonly Dot[] =>
	claims.flatMap((claim) => {
		const event = 'event' in claim.about ? find.event(claim.about.event) : undefined;
		const { known } = claim;
		if (!event || !known || cameOut(claim) > (on ?? Infinity)) return [];
		const happened = anchor(event.when);
		const inside = [happened, known.start].every((at) => at >= span.start && at < span.end);
		return inside
			? [{ claim, happened, known: hasClock(known) ? [known.start, known.start] : [known.start, known.end] }]
			: [];
	});

/** How many claims of others were out when the article's day began, came out on that day, or later. */
export function around({ claims, article }: Story, day: When) {
	const others = claims.filter(({ sources, known }) => known && sources[0] !== article?.source);
	const before = others.filter((claim) => cameOut(claim) <= day.start).length;
	const later = others.filter(({ known }) => (known?.start ?? 0) >= day.end).length;
	return { before, during: others.length - before - later, later };
}
