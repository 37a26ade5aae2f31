import type { Claim, Figure, Firmness, Standing, Story, StoryEvent, Voice } from '../story/story';
import { clauses, type Chosen, type Side } from './clauses';
import type { Columns } from './columns';
import type { Edition, Seen } from './known';

/** Two parts of a story on the same axes. */

/** What passes all that is chosen, published, in story order: a side that the session does not filter by. */
export function passing(story: Story, columns: Columns, edition: Edition, chosen: Chosen): readonly Seen[] {
	const tests = Object.values(clauses(story, columns, edition, chosen)).filter((test) => test !== null);
	return edition.events.filter(({ published, index }) => published && tests.every((test) => test(index)));
}

/** Whether a side is about what this claim says: of a side of some claimants, only theirs. */
const isOf = (claim: Claim, standings: readonly Standing[]): boolean =>
	standings.length === 0 || (!claim.inference && standings.includes(claim.standing));

/** How a side's mark is drawn: by who says so on that side first. */
export function mark(
	seen: Seen,
	{ standings }: Side
): { readonly voice: Voice; readonly firmness: Firmness } {
	const claim = standings.length > 0 && seen.claims.find((one) => isOf(one, standings));
	return claim ? { voice: claim.standing, firmness: claim.firmness } : seen;
}

/** A figure that somebody claims of an event. */
export interface Told {
	readonly event: StoryEvent;
	readonly claim: Claim;
	readonly figure: Figure;
}

/** Every figure that is claimed on a side, each by itself, in the order of the events. */
export const figuresOf = (seen: readonly Seen[], { standings }: Side): readonly Told[] =>
	seen.flatMap(({ event, claims }) =>
		claims
			.filter((claim) => isOf(claim, standings))
			.flatMap((claim) => claim.figures.map((figure) => ({ event, claim, figure })))
	);

/** How many events of each category stand on each side; categories that neither has are left out. */
export function paired({ categories }: Story, a: readonly Seen[], b: readonly Seen[]) {
	const count = (seen: readonly Seen[], id: string) =>
		seen.filter(({ event }) => event.category === id).length;
	return categories
		.map((category) => ({ category, a: count(a, category.id), b: count(b, category.id) }))
		.filter(({ a, b }) => a + b > 0);
}

/** One axis for two sides. */
export interface Axis {
	/** Where the axis begins for A and for B, epoch milliseconds. */
	readonly starts: readonly [a: number, b: number];
	/** Milliseconds. */
	readonly length: number;
	/** Both sides stand on the story's own clock; if not, on the time since each began. */
	readonly calendar: boolean;
}

/** Two windows are laid over each other by their beginnings; all else keeps its place in time. */
export function axis(a: Side, b: Side, { span }: Story): Axis {
	const whole = [span.start, span.end] as const;
	const windows = [a.window, b.window] as const;
	if (!windows[0] || !windows[1] || windows[0][0] === windows[1][0]) {
		const both = !windows[0] || !windows[1] ? [whole] : [windows[0], windows[1]];
		const start = both[0]?.[0] ?? span.start;
		return {
			starts: [start, start],
			length: Math.max(...both.map(([, end]) => end - start)),
			calendar: true
		};
	}
	const lengths = windows.map((window) => (window ? window[1] - window[0] : 0));
	return { starts: [windows[0][0], windows[1][0]], length: Math.max(...lengths), calendar: false };
}
