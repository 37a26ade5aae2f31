import type { Chosen } from './clauses';
import type { Story } from '../story/story';
import { anchor } from './anchor';
import type { Seen } from './known';

/** Playing a story: from one moment at which something happened to the next, never through empty hours. */

/** One moment, and all that stands at it. */
export interface Stop<Thing> {
	/** Epoch milliseconds. */
	readonly at: number;
	readonly of: readonly Thing[];
}

/** What a window shows at a stop: all since the story began, or its last hours. */
export type Mode = 'cumulative' | 'moving';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The distinct moments of `things` in order of time; what has none is left out. */
export function stopsOf<Thing>(things: readonly Thing[], moment: (thing: Thing) => number): Stop<Thing>[] {
	const found = new Map<number, Thing[]>();
	for (const thing of things) {
		const at = moment(thing);
		if (!Number.isFinite(at)) continue;
		const before = found.get(at);
		if (before) before.push(thing);
		else found.set(at, [thing]);
	}
	return [...found].map(([at, of]) => ({ at, of })).sort((a, b) => a.at - b.at);
}

/** The moments of published events within the story's days. What is known vaguely stands where its mark stands. */
export const eventStops = (seen: readonly Seen[], { span }: Story): Stop<Seen>[] =>
	stopsOf(
		seen.filter(({ published }) => published),
		({ event }) => {
			const at = anchor(event.when);
			return at >= span.start && at < span.end ? at : NaN;
		}
	);

/** The window at a stop. It ends with the stop's own minute, so that what happens then is in it. */
export function frame(mode: Mode, at: number, hours: number, { span }: Story): NonNullable<Chosen['window']> {
	const end = Math.min(Math.floor(at / MINUTE) * MINUTE + MINUTE, span.end);
	return [mode === 'cumulative' ? span.start : Math.max(span.start, end - hours * HOUR), end];
}
