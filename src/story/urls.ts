/** Addresses that a story may link to: http, https or relative, and never a scheme that can run something. */

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB = /^https?:\/\/[^/?#]/i;
/** Browsers skip some of these while reading an address, which would let a scheme hide behind them. */
const HIDING = /[\s\\\p{Cc}\p{Cf}]/u;

/** Whether it names a server: what looks like an address may still be none, such as “https://a:b”. */
function served(url: string): boolean {
	try {
		return WEB.test(url) && new URL(url) instanceof URL;
	} catch {
		return false;
	}
}

/** Why `url` may not be linked to; null if it may. `mailto` is for contacts only. */
export function refusal(url: string, schemes: readonly string[] = ['http', 'https']): string | null {
	if (HIDING.test(url)) return 'An address has no spaces, backslashes or control characters.';
	const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
	if (scheme === undefined)
		return url.startsWith('//') ? 'An address is relative, or begins with https:// or http://.' : null;
	if (!schemes.includes(scheme)) return `Addresses that begin with “${scheme}:” are refused.`;
	return scheme === 'mailto' || served(url) ? null : 'It names no server.';
}
