import type { Story } from '../story/story';
import { atLocal, localDate, zoneOffset } from '../story/zone';
import type { Side } from './clauses';
import type { Seen } from './known';
import { nights } from './ticks';

/** What one press compares. */
export interface Preset {
	readonly kind: 'nights' | 'before' | 'after' | 'standings' | 'places';
	readonly a: Side;
	readonly b: Side;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A night that is cut by the story's ends is none to compare with. */
const NIGHT = 9 * HOUR;

type Window = NonNullable<Side['window']>;

/** The same clock times some days later. */
function shifted([start, end]: Window, days: number, timeZone: string): Window {
	const move = (at: number) => {
		const [year, month, day] = localDate(at, timeZone);
		const minutes = Math.round(at / 60_000 + zoneOffset(at, timeZone)) % (24 * 60);
		return atLocal(year, month, day + days, Math.floor(minutes / 60), minutes % 60, timeZone);
	};
	return [move(start), move(end)];
}

/** The two sites, cities or regions of most events, the first one being the side's own if it has one. */
function places(story: Story, seen: readonly Seen[], own: string | undefined): readonly string[] {
	const within = new Set(story.places.filter(({ kind }) => kind !== 'country').map(({ id }) => id));
	const found = new Map<string, number>();
	for (const { event, published } of seen)
		if (event.place !== null && within.has(event.place) && published)
			found.set(event.place, (found.get(event.place) ?? 0) + 1);
	const most = [...found].sort((a, b) => b[1] - a[1]).map(([id]) => id);
	return [...new Set(own === undefined ? most : [own, ...most])].slice(0, 2);
}

/** What is worth comparing with `a`, of what the story has. `seen`: what passes all filters but that of place. */
export function presets(story: Story, seen: readonly Seen[], a: Side): Preset[] {
	const { span, timeZone, claims } = story;
	const { window } = a;
	const overlaps = ([start, end]: Window) => start < span.end && end > span.start;
	const pair = (kind: Preset['kind'], one: Partial<Side>, other: Partial<Side>): Preset => ({
		kind,
		a: { ...a, ...one },
		b: { ...a, ...other }
	});

	const days = window ? Math.ceil((window[1] - window[0]) / DAY) : 0;
	const near = (['before', 'after'] as const).flatMap((kind) => {
		if (!window) return [];
		const other = shifted(window, kind === 'before' ? -days : days, timeZone);
		return overlaps(other) ? [pair(kind, {}, { window: other })] : [];
	});
	const [first, second] = nights(span.start, span.end, timeZone).filter(
		({ start, end }) => end - start >= NIGHT
	);
	const dark =
		!window && first && second
			? [pair('nights', { window: [first.start, first.end] }, { window: [second.start, second.end] })]
			: [];
	const voices = new Set(claims.filter(({ inference }) => !inference).map(({ standing }) => standing));
	const said =
		voices.has('official') && voices.has('independent')
			? [pair('standings', { standings: ['official'] }, { standings: ['independent'] })]
			: [];
	const [here, there] = places(story, seen, a.places[0]);
	const apart = here && there ? [pair('places', { places: [here] }, { places: [there] })] : [];
	return [...near, ...dark, ...said, ...apart];
}
