import { voiceOf } from '../../lens/known';
import type { Dates, Locale } from '../../locales/locale';
import type { Lookup } from '../../story/lookup';
import type { Claim, Story, Voice } from '../../story/story';
import { said } from './said';
import type { Answer } from './strip';

/** One answer as a short line of text. */
export interface Line {
	readonly voice: Voice;
	readonly hollow: boolean;
	/** "more than 2,000"; shares of two candidates as "80.10% / 10.12%"; empty where there is none. */
	readonly figure: string;
	readonly by: string;
	/** What an inference without a figure says. */
	readonly note: string;
	/** When it became known; a clock time only if a source gives one. */
	readonly when: string;
	/** Too long for one line of a fifth of a page: the date is then in the list of all answers. */
	readonly long: boolean;
}

/** What a line of 12 px holds in the narrowest column of five. */
const ROOM = 37;

/** The claimant without what follows the first comma or bracket. */
export const brief = (by: string) => by.split(/[,;(]/)[0]?.trim() ?? by;

/** A person's last name, where a column has no room for more; anything else as it is. */
export const surname = (name: string, { people }: Story): string =>
	people.some((person) => person.name === name) ? (name.split(' ').at(-1) ?? name) : name;

export const event = (claim: Claim): string | null => ('event' in claim.about ? claim.about.event : null);

export function since({ known }: Claim, dates: Dates, undated = ''): string {
	if (!known) return undated;
	const day = dates.dayShort(known.start);
	if (known.precision === 'minute') return `${day}, ${dates.time(known.start)}`;
	return known.precision === 'day' ? day : dates.range(known.start, known.end);
}

/** What a line needs to know of the reader's visit; a session is one of these. */
interface Told {
	readonly find: Lookup;
	readonly dates: Dates;
	readonly locale: Locale;
}

function giver({ claim, of }: Answer, { figures }: Locale['words']): string {
	const by = claim.inference ? figures.inference : brief(claim.by);
	return of ? figures.ofBy(of, by) : by;
}

export function line(answer: Answer, { find, dates, locale }: Told): Line {
	const { claim, figures, note = '' } = answer;
	const words = figures.map(({ figure }) => {
		const { before, number, after } = said(figure, find, locale);
		return [before, number, after].filter(Boolean).join(' ');
	});
	const figure = words.join(' / ');
	const by = giver(answer, locale.words);
	const when = note ? '' : since(claim, dates);
	return {
		voice: voiceOf(claim),
		hollow: claim.firmness === 'disputed',
		figure,
		by,
		note: note.replace(/\.$/, ''),
		when,
		long: [figure, by, when].join(' ').length > ROOM
	};
}
