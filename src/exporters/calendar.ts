import type { Seen } from '../lens/known';
import { whenWords } from '../lens/wording';
import { localDate } from '../story/zone';
import { linkToEvent, type Taken } from './taken';

/**
 * Events as a calendar (RFC 5545). A clock time stands there only where a source gives one; everything else
 * is whole days, and the words say what is known. Nothing of it makes anybody busy.
 */

const DAY = 86_400_000;
/** Octets that a line may have. */
const LONGEST = 75;

const escaped = (text: string) =>
	text
		.replace(/\\/g, '\\\\')
		.replace(/[;,]/g, '\\$&')
		.replace(/\r\n|[\r\n]/g, '\\n')
		// Signs that no calendar may hold.
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

const octets = (letter: string) => new TextEncoder().encode(letter).length;

/** A line in pieces of at most 75 octets, between letters and never inside one. */
function folded(line: string): string {
	let [text, size] = ['', 0];
	for (const letter of line) {
		const next = octets(letter);
		if (size + next > LONGEST) [text, size] = [`${text}\r\n `, 1];
		text += letter;
		size += next;
	}
	return `${text}\r\n`;
}

const field = (name: string, text: string | undefined) => (text ? [`${name}:${escaped(text)}`] : []);

const two = (n: number) => String(n).padStart(2, '0');
const dateOf = ([y, m, d]: readonly [number, number, number]) =>
	`${String(y).padStart(4, '0')}${two(m)}${two(d)}`;
const day = (at: number, zone: string) => dateOf(localDate(at, zone));
/** The day after that of `at`, in the calendar and not on the clock. */
function dayAfter(at: number, zone: string): string {
	const [y, m, d] = localDate(at, zone);
	const next = new Date(Date.UTC(y, m - 1, d) + DAY);
	return dateOf([next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()]);
}
const moment = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** An open side reaches to the edge of the story, which is no date of it: only the known side is written. */
function time({ event: { when } }: Seen, zone: string): readonly string[] {
	const { start, end, openStart, openEnd } = when;
	const sure = !when.uncertain && !when.approximate;
	if (when.sense === 'exact' && when.precision === 'minute' && sure) return [`DTSTART:${moment(start)}`];
	const last = Math.max(start, end - 1);
	const [from, to] =
		openStart && !openEnd ? [last, last] : openEnd && !openStart ? [start, start] : [start, last];
	return [`DTSTART;VALUE=DATE:${day(from, zone)}`, `DTEND;VALUE=DATE:${dayAfter(to, zone)}`];
}

function summary({ event: { when, title } }: Seen, { words }: Taken): string {
	if (when.openStart && when.sense !== 'by') return words.openStart(title);
	return when.openEnd ? words.openEnd(title) : title;
}

function description(seen: Seen, { dates, locale, words }: Taken): string {
	const claims = seen.claims.map(({ by, says }) => words.saidBy(by, says));
	return [
		words.time(whenWords(seen.event, dates, locale.words)),
		...(claims.length > 0 ? ['', words.who, ...claims] : [])
	].join('\n');
}

/** Its point only for a single site. */
function place({ event }: Seen, { find }: Taken): readonly string[] {
	const found = find.place(event.place);
	const point = found?.kind === 'site' && found.at ? [`GEO:${found.at[1]};${found.at[0]}`] : [];
	return [...field('LOCATION', found?.name), ...point];
}

const entry = (seen: Seen, taken: Taken): readonly string[] => {
	const { story, here, find } = taken;
	return [
		'BEGIN:VEVENT',
		`UID:${seen.event.id}.${story.id}@daybook`,
		`DTSTAMP:${here.today.replaceAll('-', '')}T000000Z`,
		...time(seen, story.timeZone),
		...field('SUMMARY', summary(seen, taken)),
		...field('DESCRIPTION', description(seen, taken)),
		...place(seen, taken),
		...field('CATEGORIES', find.category(seen.event.category)?.label),
		...(here.home ? [`URL:${linkToEvent(here, seen.event.id)}`] : []),
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
};

export const calendar = (taken: Taken): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Daybook//Daybook//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...field('X-WR-CALNAME', taken.story.title),
		...field('X-WR-CALDESC', taken.sentence),
		...taken.events.flatMap((seen) => entry(seen, taken)),
		'END:VCALENDAR'
	]
		.map(folded)
		.join('');
