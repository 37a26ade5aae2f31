import { encode } from '../../session/address';
import type { Focus } from '../../session/focus';

/** The address of `focus` on the page at `page`; keys of others may be secret and stay behind. */
export function link(page: string, focus: Focus, timeZone: string): string {
	const url = new URL(page);
	url.search = '';
	url.hash = encode({ ...focus, rest: [] }, timeZone);
	return url.href;
}
