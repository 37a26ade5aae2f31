import type { Story } from '../../story/story';

/** How the moment of "as known on" moves. Epoch milliseconds; null = today, everything. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const KEYS: Readonly<Record<string, number>> = {
	ArrowLeft: -HOUR,
	ArrowDown: -HOUR,
	ArrowRight: HOUR,
	ArrowUp: HOUR,
	PageDown: -DAY,
	PageUp: DAY,
	Home: -Infinity,
	End: Infinity
};

/** Within the story's span; its end is everything. */
export function settle(at: number, { span }: Story): number | null {
	return at >= span.end ? null : Math.max(at, span.start);
}

/** A drag lands on full hours: finer than that a finger cannot point. */
export const dragged = (at: number, story: Story): number | null =>
	settle(Math.round(at / HOUR) * HOUR, story);

/** Where a key leads from `on`; undefined for a key that means nothing here. */
export function pressed(key: string, on: number | null, story: Story): number | null | undefined {
	const by = KEYS[key];
	if (by === undefined) return undefined;
	return settle(Math.min(on ?? story.span.end, story.span.end) + by, story);
}

/** The publications before and after `on`; after the last one comes everything. Undefined where there is none. */
export function neighbours(stops: readonly number[], on: number | null) {
	if (on === null) return { previous: stops.at(-1), next: undefined };
	return {
		previous: stops.findLast((at) => at < on),
		next: stops.find((at) => at > on) ?? null
	};
}
