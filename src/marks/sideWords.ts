import type { Side } from '../lens/clauses';
import type { Session } from '../session/session.svelte';

/** A window in words: "Sun 9 Aug, 20:00 – Mon 10 Aug, 06:00"; the whole story's days where none is set. */
export const windowWords = ({ window }: Side, { dates, story }: Session): string =>
	window
		? `${dates.moment(window[0])} – ${dates.moment(window[1], true)}`
		: dates.range(story.span.start, story.span.end);

/** Names of a side's places; nothing where all are meant. */
export const placesWords = ({ places }: Side, { find, words }: Session): string =>
	places
		.map((id) => (id === 'none' ? words.marks.places.notStated : (find.place(id)?.name ?? id)))
		.join(', ');

/** Who says so on a side; nothing where all are meant. */
export const standingsWords = ({ standings }: Side, { words }: Session): string =>
	standings.map((standing) => words.marks.voices[standing]).join(', ');
