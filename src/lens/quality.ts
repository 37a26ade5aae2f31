import type { Lookup } from '../story/lookup';
import type { Claim, StoryEvent, Voice, When } from '../story/story';
import { days, startOfDay } from '../story/zone';
import { anchor } from './anchor';
import { hasClock } from './columns';
import { voiceOf, type Edition, type Seen } from './known';
import { couldBeRead, publisherOf } from './sources';

/** How well what is shown is documented: counts, and behind each of them the entries that were counted. */

/** What has something, and what has not. */
interface Share<T> {
	readonly yes: readonly T[];
	readonly no: readonly T[];
}

/** The days that are looked at, and where they begin. */
interface Days {
	readonly window: readonly [from: number, until: number];
	readonly timeZone: string;
}

export interface Quality {
	/** Two or more sources that do not depend on each other. */
	readonly independent: Share<StoryEvent>;
	/** A clock time that a source gives. */
	readonly time: Share<StoryEvent>;
	/** A building or site. */
	readonly place: Share<StoryEvent>;
	/** Days of the window with nothing recorded, by their starts. */
	readonly empty: Share<number>;
	/** Claims whose link leads to the sentence. */
	readonly sentence: Share<Claim>;
	/** Claims by who makes them: side by side, never added. */
	readonly voices: readonly { readonly voice: Voice; readonly claims: Share<Claim> }[];
}

function split<T>(list: readonly T[], has: (one: T) => boolean): Share<T> {
	return { yes: list.filter(has), no: list.filter((one) => !has(one)) };
}

const VOICES: readonly Voice[] = ['official', 'independent', 'eyewitness', 'agency', 'campaign', 'note'];
const HALF_PAST_A_LONG_DAY = 25.5 * 3_600_000;

/**
 * Whether two of an event's claims do not depend on each other: made by different claimants, of which at most
 * one is official, read at different publishers, neither repeating the other. Inferences of ours are no source.
 */
export function isCorroborated({ claims }: Seen, find: Lookup, on: number | null): boolean {
	const own = claims.filter(({ inference }) => !inference);
	const publishers = (claim: Claim) =>
		new Set(
			claim.sources.flatMap((id) => {
				const source = find.source(id);
				return source && couldBeRead(source, on) ? publisherOf(source) : [];
			})
		);
	const repeats = (one: Claim, other: Claim) =>
		find.relationsOf(one.id).some((related) => related.kind === 'repeats' && related.other === other);
	const apart = (one: Claim, other: Claim) => {
		if (one.by === other.by || repeats(one, other)) return false;
		if (one.standing === 'official' && other.standing === 'official') return false;
		const [its, others] = [publishers(one), publishers(other)];
		// One each, and not the same: two names among them are enough.
		return its.size > 0 && others.size > 0 && new Set([...its, ...others]).size > 1;
	};
	return own.some((one, index) => own.slice(index + 1).some((other) => apart(one, other)));
}

const isExact = ({ when }: StoryEvent) =>
	when.sense === 'exact' && hasClock(when) && !when.uncertain && !when.approximate;

/** Whether something happened, lasted, or may have happened on a day. Of an open side only what is known counts. */
function reaches(when: When, from: number, until: number): boolean {
	if (when.precision === 'month' || when.precision === 'year') return false;
	const [start, end] = when.openStart || when.openEnd ? [anchor(when), anchor(when)] : [when.start, when.end];
	return start < until && (end > from || start >= from);
}

/** Of what is shown and was out. Days are those of `window`, as far as they had come at the chosen moment. */
export function qualityOf(
	shown: readonly Seen[],
	{ on }: Edition,
	find: Lookup,
	{ window: [from, until], timeZone }: Days
): Quality {
	const out = shown.filter(({ published }) => published);
	const events = out.map(({ event }) => event);
	const claims = out.flatMap((seen) => seen.claims);
	const sound = new Set(out.filter((seen) => isCorroborated(seen, find, on)).map(({ event }) => event));
	const last = Math.min(until, on ?? until);
	const next = (day: number) => startOfDay(day + HALF_PAST_A_LONG_DAY, timeZone);
	return {
		independent: split(events, (event) => sound.has(event)),
		time: split(events, isExact),
		place: split(events, ({ place }) => find.place(place)?.kind === 'site'),
		empty: split(
			last > from ? days(from, last, timeZone) : [],
			(day) => !events.some(({ when }) => reaches(when, day, next(day)))
		),
		sentence: split(claims, ({ quote, passages }) => Boolean(quote ?? passages)),
		voices: VOICES.map((voice) => ({
			voice,
			claims: split(claims, (claim) => voiceOf(claim) === voice)
		})).filter((one) => one.claims.yes.length > 0)
	};
}
