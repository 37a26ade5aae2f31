import type { Seen } from '../../lens/known';
import { edge } from '../../marks/edge';
import type { Lookup, Stated } from '../../story/lookup';
import type { Qualifier, Story } from '../../story/story';

/** Two events and a bar that show between them shape, edge, fill and bar end. */
export interface Examples {
	/** Its time is known about. */
	readonly soft: Seen | undefined;
	/** It is disputed, and its time lies somewhere in a span. */
	readonly disputed: Seen | undefined;
	/** A figure drawn as a bar in a lane. */
	readonly bar: { readonly stated: Stated; readonly category: string } | undefined;
}

/** What fits into two lines of the rail. */
const LONGEST = 30;

const isSoft = ({ event }: Seen) => {
	const how = edge(event.when);
	return how.kind === 'bar' && how.fades === 'both';
};
const isWithin = ({ event }: Seen) => event.when.sense === 'within';
const isCalm = ({ event }: Seen) => event.sensitivity === 'none';
/** The title as far as its first colon: an example needs no numbers. */
export const heading = ({ event }: Seen): string => event.title.split(':')[0] ?? event.title;
const fits = (seen: Seen) => heading(seen).length <= LONGEST;

/** The weightiest event that passes all tests, or as many of them as any does: the last is given up first. */
function best(events: readonly Seen[], ...tests: readonly ((seen: Seen) => boolean)[]): Seen | undefined {
	for (let kept = tests.length; kept > 0; kept--) {
		const found = events
			.filter((seen) => tests.slice(0, kept).every((test) => test(seen)))
			.reduce<Seen | undefined>((a, b) => (a && a.event.weight >= b.event.weight ? a : b), undefined);
		if (found) return found;
	}
	return undefined;
}

function bar(story: Story, find: Lookup, qualifier: Qualifier): Examples['bar'] {
	for (const { lane, form, series } of story.charts) {
		if (!lane || form !== 'bars') continue;
		const stated = series
			.flatMap((id) => find.series(id)?.points ?? [])
			.map(({ figure }) => find.figure(figure ?? ''))
			.find((one) => one?.figure.qualifier === qualifier && one.figure.value !== undefined);
		if (stated) return { stated, category: lane };
	}
	return undefined;
}

/** `events` is the story with everything known, so that the examples stay the same at every moment. */
export const pick = (story: Story, find: Lookup, events: readonly Seen[]): Examples => ({
	soft: best(events, isSoft, isCalm, (seen) => seen.voice === 'independent', fits),
	disputed: best(
		events,
		(seen) => seen.firmness === 'disputed',
		isCalm,
		(seen) => edge(seen.event.when).kind === 'within',
		(seen) => seen.voice === 'official',
		isWithin,
		fits
	),
	bar: bar(story, find, 'more than') ?? bar(story, find, 'at least')
});
