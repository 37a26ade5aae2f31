import { anchor } from '../../lens/anchor';
import type { Seen } from '../../lens/known';
import { inOrder } from '../../lens/order';
import type { Dates } from '../../locales/locale';
import type { When } from '../../story/story';
import { startOfDay, zoneOffset } from '../../story/zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DUSK = 20;
const DAWN = 6;
/** Longer than a night and its evening: then it did not happen "at night". */
const LONGEST_NIGHT = 14 * HOUR;

/** One day of the list, or one longer span for what is only known to the month or year. */
export interface Day {
	readonly at: number;
	readonly label: string;
	/** Whether it lies outside the span of the story. */
	readonly side: 'earlier' | 'in' | 'later';
	/** In reading order. */
	readonly events: readonly Seen[];
}

/** The clock of a story. */
interface Clock {
	readonly span: When;
	readonly timeZone: string;
}

/** Whether a clock time lies between 20:00 and 06:00 in the story's zone. */
export function atNight(when: When, timeZone: string): boolean {
	const by = when.sense === 'by';
	if (when.precision !== 'minute' || (!by && when.end - when.start > LONGEST_NIGHT)) return false;
	const middle = by ? anchor(when) : (when.at ?? (when.start + when.end) / 2);
	const local = middle + zoneOffset(middle, timeZone) * 60_000;
	const hour = (((local % DAY) + DAY) % DAY) / HOUR;
	return hour >= DUSK || hour < DAWN;
}

function heading({ event: { when } }: Seen, { span, timeZone }: Clock, dates: Dates) {
	if (when.precision === 'month' || when.precision === 'year') {
		const at = when.openStart ? when.end - 1 : when.start;
		return { at, label: when.openStart || when.openEnd ? dates.date(at) : dates.range(at, when.end) };
	}
	const at = startOfDay(anchor(when), timeZone);
	return { at, label: span.start <= at && at < span.end ? dates.longDay(at) : dates.date(at) };
}

function sideOf(at: number, span: When): Day['side'] {
	if (at < span.start) return 'earlier';
	return at < span.end ? 'in' : 'later';
}

/** Events grouped by the day under which a reader looks for them, in order of time. */
export function byDay(events: readonly Seen[], clock: Clock, dates: Dates): readonly Day[] {
	const days = new Map<string, Day & { events: Seen[] }>();
	for (const seen of inOrder(events)) {
		const { at, label } = heading(seen, clock, dates);
		const day = days.get(label) ?? { at, label, side: sideOf(at, clock.span), events: [] };
		day.events.push(seen);
		days.set(label, day);
	}
	return [...days.values()].sort((a, b) => a.at - b.at);
}
