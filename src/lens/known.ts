import type { Lookup } from '../story/lookup';
import type { Claim, Firmness, Story, StoryEvent, Voice, When } from '../story/story';
import { hasClock, outFrom } from './columns';
import { corpus } from './search';

/** An event as it stood at one moment: what was not out yet is not in here. */
export interface Seen {
	/** Its place in the story's events. */
	readonly index: number;
	readonly event: StoryEvent;
	readonly published: boolean;
	/** Not certainly published, but something about it came out at an hour of this very day that no source gives. */
	readonly soft: boolean;
	/** What was out, first known first. */
	readonly claims: readonly Claim[];
	/** Who said so first. */
	readonly voice: Voice;
	/** Further kinds of claimants, each once, in the order in which they spoke. */
	readonly others: readonly Voice[];
	readonly firmness: Firmness;
	/** Two claims that were both out contradict each other, at least one of them about this event. */
	readonly differs: boolean;
}

/** The story as known on one moment. */
export interface Edition {
	/** Epoch milliseconds; null = today, everything. */
	readonly on: number | null;
	/** One entry an event, in the order of the story, published or not. */
	readonly events: readonly Seen[];
	/** Whether a claim was out. */
	out(claim: string): boolean;
	/** Everything about an event that was out and that a search may find, folded. */
	text(index: number): string;
	readonly published: number;
	/** Events that come out after the moment, certainly. */
	readonly later: number;
	/** Events that came out at an hour of this day that no source gives. */
	readonly soft: number;
	/** Events left out because nothing about them is dated. */
	readonly undated: number;
}

/** One moment, or one day, of publication, and what came out then. */
export interface Publication {
	/** Epoch milliseconds: the clock time, or the start of the day (or longer span) that is all we know. */
	readonly at: number;
	readonly soft: boolean;
	/** Exclusive; equals `at` where there is a clock. */
	readonly end: number;
	readonly claims: readonly Claim[];
}

const LONGEST_DAY = 25 * 3_600_000;

/** Whose shape a claim has: its claimant's, or ours where it is an inference. */
export const voiceOf = (claim: Claim): Voice => (claim.inference ? 'note' : claim.standing);

const isOut = (claim: Claim, on: number | null): boolean =>
	on === null || (claim.known !== undefined && outFrom(claim.known) <= on);

const sameDay = (known: When | undefined, on: number | null): boolean =>
	on !== null &&
	known !== undefined &&
	known.precision === 'day' &&
	known.end - known.start <= LONGEST_DAY &&
	known.start <= on &&
	on < known.end;

/** When a claim came out; nobody knows it of an undated one, which comes after all others. */
export const cameOut = ({ known }: Claim): number => (known ? outFrom(known) : Infinity);
/** Earliest first. */
export const byMoment = (a: Claim, b: Claim): number =>
	cameOut(a) === cameOut(b) ? 0 : cameOut(a) - cameOut(b);

/** The story as it could be known on `on`; null = everything. */
export function edition(story: Story, find: Lookup, on: number | null): Edition {
	const out = new Set(story.claims.filter((claim) => isOut(claim, on)).map(({ id }) => id));

	const differs = (claims: readonly Claim[]) =>
		claims.some(({ id }) =>
			find.relationsOf(id).some(({ kind, other }) => kind === 'contradicts' && out.has(other.id))
		);

	const see = (event: StoryEvent, index: number): Seen => {
		const all = find.claimsOf(event.id);
		const claims = all.filter(({ id }) => out.has(id)).sort(byMoment);
		const published = claims.length > 0 || all.length === 0;
		const voices = [...new Set(claims.map(voiceOf))];
		return {
			index,
			event,
			published,
			soft: !published && all.some(({ known }) => sameDay(known, on)),
			claims,
			voice: voices[0] ?? 'note',
			others: voices.slice(1),
			firmness: claims[0]?.firmness ?? 'stated',
			differs: differs(claims)
		};
	};

	const events = story.events.map(see);
	const held = events.filter((seen) => !seen.published);
	const soft = held.filter((seen) => seen.soft).length;
	const undated = held.filter(({ event }) => find.claimsOf(event.id).every(({ known }) => !known)).length;
	return {
		on,
		events,
		out: (claim) => out.has(claim),
		text: corpus(find, events),
		published: events.length - held.length,
		later: held.length - soft - undated,
		soft,
		undated
	};
}

/** Every moment and every day on which something of the story came out, earliest first. */
export function publications(story: Story): Publication[] {
	const found = new Map<string, Publication & { claims: Claim[] }>();
	for (const claim of story.claims) {
		if (!claim.known) continue;
		const soft = !hasClock(claim.known);
		const { start: at, end } = claim.known;
		const key = `${at}/${end}`;
		const before = found.get(key);
		if (before) before.claims.push(claim);
		else found.set(key, { at, soft, end, claims: [claim] });
	}
	return [...found.values()].sort((a, b) => a.at - b.at || a.end - b.end);
}

/** The turning points of "as known on": moments after which more is known than before, each once, in order. */
export function stops(story: Story): number[] {
	const moments = story.claims.flatMap(({ known }) => (known ? [outFrom(known)] : []));
	return [...new Set(moments)].filter(Number.isFinite).sort((a, b) => a - b);
}
