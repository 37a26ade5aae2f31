import { encode } from '../../session/address';
import { EVERYTHING, type Focus } from '../../session/focus';

/** The address, on the page at `page`, of what `focus` has selected: without filters, and without keys of others. */
export function link(page: string, now: Focus, timeZone: string): string {
	const { event, claim, knownOn, language, safe } = now;
	const url = new URL(page);
	url.search = '';
	url.hash = encode({ ...EVERYTHING, event, claim, knownOn, language, safe }, timeZone);
	return url.href;
}
