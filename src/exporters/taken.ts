import { edition, type Edition, type Seen } from '../lens/known';
import { facts, sentence } from '../lens/sentence';
import type { CitationWords } from '../locales/en/citation';
import type { TakeAwayData } from '../locales/en/takeAwayData';
import type { Dates, Locale } from '../locales/locale';
import type { Session } from '../session/session.svelte';
import { lookup, type Lookup } from '../story/lookup';
import type { Claim, Story } from '../story/story';
import { unlinked } from './unlinked';

/** What is taken away: all of a story, or what its reader sees of it, with where and when it was taken. */

export interface Taken {
	readonly story: Story;
	readonly find: Lookup;
	readonly locale: Locale;
	readonly dates: Dates;
	readonly words: TakeAwayData & { readonly citation: CitationWords };
	readonly events: readonly Seen[];
	readonly claims: readonly Claim[];
	/** Whether a claim was out at the moment whose knowledge this is. */
	readonly out: (claim: string) => boolean;
	/** Nothing is left out. */
	readonly whole: boolean;
	/** Sources go without their addresses. */
	readonly plain: boolean;
	/** The moment whose knowledge this is; null = today. What was written later is left out for another. */
	readonly on: number | null;
	/** What is shown, in words; ends with a full stop. */
	readonly sentence: string;
	/** Title of the selected event. */
	readonly selected: string | undefined;
	readonly here: Here;
}

/** Where and when it is taken. */
export interface Here {
	/** The story's page, absolute; empty where it is a file on a disk, whose path is nobody's business. */
	readonly home: string;
	/** Of this view: what stands after the `#`. */
	readonly address: string;
	/** How the reader keeps safe, as the address says it; empty if nothing is asked for. */
	readonly safe?: string;
	/** The reader's day, "2026-11-24". */
	readonly today: string;
}

export type Scope = 'all' | 'shown';

/** A link to what is shown, or to one event of it. */
export const linkTo = ({ home }: Here, address: string): string =>
	home && address ? `${home}#${address}` : home;

/** A link to one event alone, as safe as the view is. */
export const linkToEvent = (here: Here, event: string): string =>
	linkTo(here, [`e=${event}`, here.safe].filter(Boolean).join('&'));

type Known = Pick<
	Session,
	'story' | 'find' | 'locale' | 'dates' | 'edition' | 'visible' | 'focus' | 'selected' | 'plain'
>;

function chosen({ story, find, edition: now, visible }: Known, scope: Scope) {
	if (scope === 'all') {
		const full: Edition = edition(story, find, null);
		return { events: full.events, claims: story.claims, on: null, out: full.out };
	}
	const events = visible.filter(({ published }) => published);
	// What is said of places and of the whole goes with all events, and with no choice among them.
	const claims =
		events.length === now.published
			? story.claims.filter(({ id }) => now.out(id))
			: events.flatMap((seen) => seen.claims);
	return { events, claims, on: now.on, out: now.out };
}

export function taken(session: Known, scope: Scope, words: Taken['words'], here: Here): Taken {
	const { locale, dates, selected, plain } = session;
	const story = plain ? unlinked(session.story) : session.story;
	const find = plain ? lookup(story) : session.find;
	const { strong, rest } = sentence(facts(session, locale), locale, dates);
	const found = chosen(session, scope);
	return {
		...{ story, find, locale, dates, words, here, plain },
		...found,
		whole: found.claims.length === story.claims.length && found.on === null,
		sentence: strong + rest,
		selected: selected?.published ? selected.event.title : undefined
	};
}
