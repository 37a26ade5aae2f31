import { voiceOf } from '../../lens/known';
import { figureWords } from '../../lens/wording';
import type { Dates, Locale } from '../../locales/locale';
import type { Claim, Voice } from '../../story/story';
import type { Answer } from './strip';

/** One answer as a short line of text. */
export interface Line {
	readonly voice: Voice;
	readonly hollow: boolean;
	/** "more than 2,000"; shares of two candidates as "80.10% / 10.12%". */
	readonly figure: string;
	readonly by: string;
	/** When it became known; a clock time only if a source gives one. */
	readonly when: string;
	/** Too long for one line of a fifth of a page: the date is then in the list of all answers. */
	readonly long: boolean;
}

/** What a line of 12 px holds in the narrowest column of five. */
const ROOM = 34;

/** The claimant without what follows the first comma or bracket. */
export const brief = (by: string) => by.split(/[,;(]/)[0]?.trim() ?? by;

export const event = (claim: Claim): string | null => ('event' in claim.about ? claim.about.event : null);

export function since({ known }: Claim, dates: Dates, undated = ''): string {
	if (!known) return undated;
	if (known.precision === 'minute') return dates.moment(known.start);
	return known.precision === 'day' ? dates.day(known.start) : dates.range(known.start, known.end);
}

export function line({ claim, figures }: Answer, dates: Dates, locale: Locale): Line {
	const words = figures.map(({ figure }) => {
		const { before, number, after } = figureWords(figure, locale);
		return [before, number, after].filter(Boolean).join(' ');
	});
	const figure = words.join(' / ');
	const by = claim.inference ? locale.words.figures.inference : brief(claim.by);
	const when = since(claim, dates);
	return {
		voice: voiceOf(claim),
		hollow: claim.firmness === 'disputed',
		figure,
		by,
		when,
		long: [figure, by, when].join(' ').length > ROOM
	};
}
