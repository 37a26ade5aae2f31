import { atLocal, zoneOffset } from '../story/zone';

/** Moments as a date-time field writes them: local to the story's zone, to the minute. */

const FIELD = /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** "2020-08-14T10:00" */
export const toField = (at: number, timeZone: string): string =>
	new Date(at + zoneOffset(at, timeZone) * 60_000).toISOString().slice(0, 16);

/** Null while the field is incomplete. */
export function fromField(text: string, timeZone: string): number | null {
	const found = FIELD.exec(text);
	if (!found) return null;
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
	return atLocal(year, month, day, hour, minute, timeZone);
}
