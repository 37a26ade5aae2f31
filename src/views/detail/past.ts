import { tick } from 'svelte';
import type { Seen } from '../../lens/known';
import type { Session } from '../../session/session.svelte';
import { steps } from './steps';

/** From the details of one event to those of the next that is shown; after the last, out of them. The focus goes along. */
export async function past(session: Session, seen: Seen, from: HTMLElement): Promise<void> {
	const sheet = from.closest<HTMLElement>('[data-sheet]');
	const place = sheet?.parentElement?.closest<HTMLElement>('[tabindex]');
	session.select(steps(session.visible, seen).next?.event.id ?? null);
	await tick();
	const title = sheet?.isConnected && sheet.querySelector<HTMLElement>('[data-title]');
	(title || place)?.focus();
}
