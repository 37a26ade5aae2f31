import { startOfDay } from '../../story/zone';
import type { When } from '../../story/story';

const HOUR = 3_600_000;

/** From a day to the next one, as whole days: the night between them is meant. */
export function isNight({ start, end, precision }: When, timeZone: string): boolean {
	if (precision !== 'day') return false;
	const last = startOfDay(end - 1, timeZone);
	return startOfDay(start, timeZone) === startOfDay(last - 12 * HOUR, timeZone) && last > start;
}

/** Where a figure of a period stands: at 01:00 of its night, or in the middle of any other period. */
export const centre = (at: When, timeZone: string): number =>
	isNight(at, timeZone) ? startOfDay(at.end - 1, timeZone) + HOUR : (at.start + at.end) / 2;
