import { atLocal, days, localDate, startOfDay } from '../story/zone';
import type { Dates } from '../locales/locale';

/** How a band is named, by the method of `Dates` that says it; `brief` is the number of the day alone. */
type BandLabel = 'longDay' | 'day' | 'tick' | 'brief' | 'month' | 'year';

/** A local day, month or year that touches the window. */
export interface Band {
	readonly unit: 'day' | 'month' | 'year';
	/** Epoch milliseconds, not cut at the window; end exclusive. A rule stands at `start`. */
	readonly start: number;
	readonly end: number;
	/** Middle of the part that is in the window: where the label stands. */
	readonly middle: number;
	/** Absent where it would not fit. */
	readonly label?: BandLabel;
}

export interface Ticks {
	readonly unit: Band['unit'];
	readonly days: readonly Band[];
	/** Clock times between midnights, epoch milliseconds; label: `dates.time`. Empty where they would crowd. */
	readonly hours: readonly number[];
}

export interface Span {
	readonly start: number;
	readonly end: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Room that a label needs, px at 12 px type, in the longest language we have, with air. */
const ROOM: Readonly<Record<Band['unit'], readonly (readonly [BandLabel, number])[]>> = {
	day: [
		['longDay', 150],
		['day', 84],
		['tick', 52],
		['brief', 22]
	],
	month: [['month', 92]],
	year: [['year', 40]]
};
/** Where there is no room for each, every how many are labelled. */
const EVERY: Readonly<Record<Band['unit'], readonly number[]>> = {
	day: [1, 2, 4],
	month: [1, 2, 3, 6, 12, 24],
	year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
};
const LENGTH: Readonly<Record<Band['unit'], number>> = { day: DAY, month: 30 * DAY, year: 365 * DAY };
const CLOCK_ROOM = 44;
const CLOCK_STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720];
/** Narrower than this, px, days become months and months years. */
const NARROWEST = 6;

/** Starts of the local months or years that touch the window, and the one after. */
function longer(start: number, end: number, timeZone: string, months: number): number[] {
	const [year, month] = localDate(start, timeZone);
	const edges: number[] = [];
	let count = months === 1 ? year * 12 + month - 1 : year * 12;
	do {
		edges.push(atLocal(Math.floor(count / 12), (count % 12) + 1, 1, 0, 0, timeZone));
		count += months;
	} while ((edges.at(-1) ?? end) < end);
	return edges;
}

function daily(start: number, end: number, timeZone: string): number[] {
	const edges = days(start, end, timeZone);
	const last = edges.at(-1) ?? start;
	return [...edges, startOfDay(last + 1.5 * DAY, timeZone)];
}

function clock(edges: readonly number[], px: number, within: Span, timeZone: string): number[] {
	const step = CLOCK_STEPS.find((minutes) => px * minutes * MINUTE >= CLOCK_ROOM);
	if (!step) return [];
	const times = edges.flatMap((midnight) => {
		const [year, month, day] = localDate(midnight, timeZone);
		return Array.from({ length: (24 * 60) / step - 1 }, (_, i) => {
			const minutes = (i + 1) * step;
			return atLocal(year, month, day, Math.floor(minutes / 60), minutes % 60, timeZone);
		});
	});
	return times.filter((at, i) => within.start <= at && at < within.end && at !== times[i - 1]);
}

/** Counts days, months or years, so that the same ones are labelled wherever the window stands. */
function ordinal(at: number, unit: Band['unit'], timeZone: string): number {
	const [year, month, day] = localDate(at, timeZone);
	if (unit === 'year') return year;
	return unit === 'month' ? year * 12 + month - 1 : Date.UTC(year, month - 1, day) / DAY;
}

/** The longest label that most bands of `usual` px have room for, and every how many must do with it. */
function labelling(unit: Band['unit'], usual: number) {
	const shortest = ROOM[unit].at(-1) ?? (['brief', 22] as const);
	const [label, room] = ROOM[unit].find(([, needs]) => needs <= usual) ?? shortest;
	return { label, room, every: EVERY[unit].find((n) => n * usual >= room) ?? Infinity };
}

function unitOf(px: number): Band['unit'] {
	if (px * LENGTH.day >= NARROWEST) return 'day';
	return px * LENGTH.month >= NARROWEST ? 'month' : 'year';
}

/**
 * What an axis of `width` px over `[start, end)` shows: days (or months, or years) with their labels, and
 * clock times in a step that fits. All in the story's zone, so that no reader's clock moves a midnight.
 */
export function ticks(start: number, end: number, width: number, timeZone: string): Ticks {
	const px = width / Math.max(end - start, 1);
	const unit = unitOf(px);
	const edges =
		unit === 'day' ? daily(start, end, timeZone) : longer(start, end, timeZone, unit === 'month' ? 1 : 12);
	const { label, room, every } = labelling(unit, LENGTH[unit] * px);
	const days = edges.slice(0, -1).map((from, i): Band => {
		const to = edges[i + 1] ?? end;
		const [a, b] = [Math.max(from, start), Math.min(to, end)];
		const middle = (a + b) / 2;
		const beside = every === 1 ? b - a : 2 * Math.min(middle - start, end - middle);
		const fits = beside * px >= room - 1 && ordinal(from, unit, timeZone) % every === 0;
		return { unit, start: from, end: to, middle, ...(fits ? { label } : {}) };
	});
	return { unit, days, hours: unit === 'day' ? clock(edges, px, { start, end }, timeZone) : [] };
}

/** A band's label in words. */
export function bandText({ start, label }: Band, dates: Dates): string {
	if (!label) return '';
	if (label === 'brief') return dates.tick(start, true);
	return dates[label](start);
}

/** 20:00 to 06:00 local, cut to the window: what is shaded through timeline and charts. */
export function nights(start: number, end: number, timeZone: string): Span[] {
	const from = startOfDay(startOfDay(start, timeZone) - DAY / 2, timeZone);
	return days(from, end, timeZone)
		.map((midnight) => {
			const [year, month, day] = localDate(midnight, timeZone);
			return {
				start: Math.max(start, atLocal(year, month, day, 20, 0, timeZone)),
				end: Math.min(end, atLocal(year, month, day + 1, 6, 0, timeZone))
			};
		})
		.filter((night) => night.start < night.end);
}
