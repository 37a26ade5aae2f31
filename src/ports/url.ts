import { arrival, back, decode } from '../session/address';
import { mirror, type Port } from '../session/mirror.svelte';
import type { Focus } from '../session/focus';

/** Browsers refuse a flood of history entries, such as one for each pixel of a drag. */
const PAUSE_MS = 250;

/** What makes a new entry of the history: going somewhere. Turning a knob (`t`, `q`, `on`) does not. */
const PLACES = [
	'event',
	'claim',
	'views',
	'step',
	'chart',
	'claims',
	'language',
	'categories',
	'places',
	'standings',
	'confidence',
	'extent'
] as const satisfies readonly (keyof Focus)[];

/** That two sides are compared is a place; which ones is a knob. */
const moved = (before: Focus, after: Focus) =>
	!before.other !== !after.other ||
	PLACES.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

/** A page may be denied its history (a sandboxed frame): then the address bar simply stays as it is. */
function write(how: 'pushState' | 'replaceState', address: string) {
	try {
		history[how](null, '', address ? `#${address}` : location.pathname + location.search);
	} catch {
		return;
	}
}

/**
 * Keeps the address bar at the session's address, and follows Back, Forward and a typed or pasted one.
 * `quiet` makes no entries of the history: in a frame they would be the host page's, and take its Back away.
 * Nor are there any where the reader wants none (`safe=quiet`).
 */
export const url =
	(quiet = false): Port =>
	(session) => {
		const { timeZone } = session.story;
		let last = session.focus;
		let pending: ReturnType<typeof setTimeout> | undefined;
		let waiting: string | null = null;
		const flush = () => {
			clearTimeout(pending);
			if (waiting !== null) write('replaceState', waiting);
			waiting = null;
		};
		const detach = mirror({
			send(address) {
				const focus = decode(address, timeZone);
				const push = !quiet && !focus.safe.includes('quiet') && moved(last, focus);
				last = focus;
				if (push) {
					flush();
					write('pushState', address);
				} else {
					clearTimeout(pending);
					waiting = address;
					pending = setTimeout(flush, PAUSE_MS);
				}
			},
			listen(receive) {
				const read = () => {
					clearTimeout(pending);
					waiting = null;
					const asked = arrival(location.search, location.hash);
					const safe = back(last, asked);
					receive(safe);
					last = session.focus;
					if (safe !== asked) write('replaceState', session.address);
				};
				addEventListener('popstate', read);
				addEventListener('pagehide', flush);
				return () => {
					removeEventListener('popstate', read);
					removeEventListener('pagehide', flush);
				};
			}
		})(session);
		return () => {
			flush();
			detach();
		};
	};
