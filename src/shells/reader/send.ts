import { facts, sentence } from '../../lens/sentence';
import type { Session } from '../../session/session.svelte';

/** Gives a link on through the system's sheet, with the sentence of the view. Rejects where that is denied. */
export async function send(session: Session, url: string): Promise<void> {
	const { locale, dates, story } = session;
	const { strong, rest } = sentence(facts(session, locale), locale, dates);
	try {
		await navigator.share({ title: story.title, text: strong + rest, url });
	} catch (reason) {
		// Whoever closes the sheet has answered.
		if (!(reason instanceof Error) || reason.name !== 'AbortError') throw reason;
	}
}
