import { taken, type Here, type Scope, type Taken } from '../../../exporters/taken';
import type { TakeAwayWords } from '../../../locales/takeAway';
import { encode } from '../../../session/address';
import { EVERYTHING } from '../../../session/focus';
import type { Session } from '../../../session/session.svelte';
import { fileText, linkHome, type Site } from '../../../session/site';

/** What the page knows of the view that is taken away: where it stands, on which day, and its story file. */

const two = (n: number) => String(n).padStart(2, '0');
/** Of the reader's own calendar. */
const dayOf = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

export function hereOf(session: Session, site: Site, page: { base: string; now: Date }): Here {
	const home = linkHome(site, session.story, page.base);
	return {
		home: /^https?:/.test(home) ? home : '',
		address: session.address,
		safe: encode({ ...EVERYTHING, safe: session.focus.safe }, session.story.timeZone),
		today: dayOf(page.now)
	};
}

/** A calm classroom holds less than the file. */
export function take(
	session: Session,
	scope: Scope,
	words: TakeAwayWords,
	at: { site: Site; here: Here }
): Taken {
	const found = taken(session, scope, words, at.here);
	return { ...found, whole: found.whole && !at.site.calm };
}

export const storyText = (site: Site, id: string): Promise<string> => fileText(site, `${id}/story.json`);
