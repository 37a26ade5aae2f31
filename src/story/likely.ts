import { atLocal, offsetText, zoneOffset } from './zone';

/** What a text that is not a time was probably meant to be. Nobody's guess is applied: it is only offered. */

const LOOSE = /^(\d{4})[-. ](\d\d?)[-. ](\d\d?)(?:[T ,]+(\d\d?):(\d\d)(:\d\d)?(?:\.\d+)?\s*(.*))?$/i;
const OFFSET = /^([+-])(\d\d?):?(\d\d)?$/;

const two = (number: string | undefined) => (number ?? '').padStart(2, '0');

/** The offset as ISO 8601 writes it, or null where there is none to be read. */
function offset(text: string): string | null {
	if (/^(z|utc|gmt)$/i.test(text)) return 'Z';
	const match = OFFSET.exec(text);
	return match ? `${match[1]}${two(match[2])}:${match[3] ?? '00'}` : null;
}

interface Likely {
	readonly error: string;
	/** Not yet known to be a time that exists. */
	readonly guess?: string;
}

function clock(match: RegExpExecArray, date: string, timeZone: string): Likely {
	const [, y, m, d, h, mi, s = '', rest = ''] = match;
	const text = `${date}T${two(h)}:${mi}${s}`;
	if (/^[?~%]$/.test(rest))
		return { error: `A clock time cannot carry “${rest}”: write { "in": …, "sense": "around" }.` };
	if (rest) {
		const given = offset(rest);
		const error = 'A clock time is written as in 2020-08-09T20:00+03:00.';
		return given ? { error, guess: text + given } : { error };
	}
	const at = atLocal(Number(y), Number(m), Number(d), Number(h), Number(mi), timeZone);
	return {
		error: 'A clock time needs its offset from UTC.',
		guess: text + offsetText(zoneOffset(at, timeZone))
	};
}

/** A sentence about a text that is not a time, and what was probably meant. */
export function likely(text: string, timeZone: string): Likely {
	const match = LOOSE.exec(text);
	if (!match) return { error: 'Not a time such as 2020-08-09, 2020-08, 2020 or 2020-08-09T20:00+03:00.' };
	const date = `${match[1]}-${two(match[2])}-${two(match[3])}`;
	return match[4] === undefined
		? { error: 'A date is written year-month-day, as in 2020-08-09.', guess: date }
		: clock(match, date, timeZone);
}
