import { tzOffset } from '@date-fns/tz/tzOffset';

/** Local days and clock times of a zone, as epoch milliseconds. Nothing here reads the computer's own zone. */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Minutes that the clocks of `timeZone` are ahead of UTC at `ms`; NaN for a zone that the platform does not know. */
export const zoneOffset = (ms: number, timeZone: string): number => tzOffset(timeZone, new Date(ms));

/** Year, month (1–12) and day that a calendar in `timeZone` shows at `ms`. */
export function localDate(ms: number, timeZone: string): readonly [y: number, m: number, d: number] {
	const shifted = new Date(Math.round(ms + zoneOffset(ms, timeZone) * MINUTE));
	return [shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate()];
}

type Local = readonly [y: number, m: number, d: number, h: number, mi: number, timeZone: string];

/**
 * The moment at which clocks in `timeZone` show this date and time; months count from 1.
 * A time that clocks skip is moved on by what they skip; of a time that they show twice, the first is meant.
 */
export function atLocal(...local: Local): number {
	const [y, m, d, h, mi, timeZone] = local;
	const asIfUtc = Date.UTC(y, m - 1, d, h, mi);
	const before = zoneOffset(asIfUtc - DAY, timeZone);
	const after = zoneOffset(asIfUtc + DAY, timeZone);
	// No clock changes near, which is nearly always so, and asking a zone is slow.
	if (before === after) return Math.round(asIfUtc - before * MINUTE);
	// Rounded, because offsets before standard time have seconds.
	const first = Math.round(asIfUtc - before * MINUTE);
	const second = Math.round(asIfUtc - after * MINUTE);
	if (zoneOffset(first, timeZone) === before) return first;
	return zoneOffset(second, timeZone) === after ? second : first;
}

/** The first moment of the local day that `ms` lies in. */
export function startOfDay(ms: number, timeZone: string): number {
	const [y, m, d] = localDate(ms, timeZone);
	return atLocal(y, m, d, 0, 0, timeZone);
}

/** The starts of all local days that touch `[start, end)`; the day of `start` is always one of them. */
export function days(start: number, end: number, timeZone: string): number[] {
	const found = [startOfDay(start, timeZone)];
	for (let [y, m, d] = localDate(start, timeZone), next = 0; ; d++) {
		next = atLocal(y, m, d + 1, 0, 0, timeZone);
		if (!(next < end)) return found;
		if (next > (found.at(-1) ?? next)) found.push(next);
	}
}

/** "+03:00", "-04:00", "+05:45": as ISO 8601 writes an offset in minutes. */
export function offsetText(minutes: number): string {
	const size = Math.abs(Math.round(minutes));
	const two = (n: number) => String(n).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
