import { setContext } from 'svelte';
import type { Told } from '../../exporters/told';
import { printWords } from '../../locales/classPrint';
import { decode } from '../../session/address';
import { provide } from '../../session/context';
import { Session } from '../../session/session.svelte';
import type { Site } from '../../session/site';

/** The story, and the language that sheets and files are written in. */
export const toldBy = ({ story, find, locale, dates }: Session): Told => ({
	story,
	find,
	locale,
	dates,
	print: printWords(locale)
});

/** Gives what stands in this component a session of its own, at an address: a page of paper moves nobody. */
export function standAt(session: Session, site: Site, address: string): Session {
	const { story, locale } = session;
	const own = new Session(story, locale, decode(address, story.timeZone));
	for (const [key, value] of provide(own, site)) setContext(key, value);
	return own;
}
