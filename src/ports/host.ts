import { encode, led } from '../session/address';
import { readOptions } from '../session/options';
import type { Port } from '../session/mirror.svelte';
import type { Session } from '../session/session.svelte';
import { dialects } from './host/dialects';
import { order } from './host/orders';
import { reports } from './reports.svelte';

/**
 * Speaks with the page that this one is framed in: tells it the height that is needed, in every dialect,
 * goes to the addresses that it sets, and reports what the reader does. Silent where nobody frames us.
 *
 * A height, an address and what a reader does with a public story are told to whoever frames us (`*`); heard is the
 * parent alone. Nothing loops, because the height is the content's own: nothing in an embed is measured
 * by the height of the frame.
 */
export const host =
	(frame: Window & typeof globalThis = window): Port =>
	(session) => {
		const { parent, document } = frame;
		if (parent === frame) return () => undefined;
		const spoken = dialects({
			id: session.story.id,
			href: frame.location.href,
			width: () => frame.innerWidth
		});
		const send = (message: unknown) => parent.postMessage(message, '*');
		// A frame that was made for one height is told that one, whatever its content would like.
		const { fit } = readOptions(frame.location.search);
		const measure = () => fit ?? Math.ceil(document.documentElement.getBoundingClientRect().height);
		const { quietly, close } = reports(session, document, send);
		let told = 0;

		function tell() {
			const height = measure();
			// A frame that is not shown measures nothing.
			if (height === told || height === 0) return;
			told = height;
			spoken.flatMap((dialect) => dialect.tell(height)).forEach(send);
			grow(frame);
		}

		/** A host that comes late has missed the height, and it will not change for its sake. */
		function answer() {
			send({ type: 'daybook:height', v: 1, id: session.story.id, height: measure() });
			send({ type: 'daybook:address', address: own(session) });
		}

		function hear({ source, data }: MessageEvent<unknown>) {
			if (source !== parent) return;
			const asked = spoken.find((dialect) => dialect.asks?.(data));
			if (asked) return asked.tell(measure()).forEach(send);
			const wish = order(data);
			if (wish?.type === 'daybook:get') answer();
			if (wish?.type === 'daybook:set') quietly(() => session.go(led(session.address, wish.address)));
		}

		const watch = new frame.ResizeObserver(tell);
		watch.observe(document.documentElement);
		// At once, too: browsers do not look at the sizes in a frame that is out of sight.
		tell();
		frame.addEventListener('message', hear);
		return () => {
			watch.disconnect();
			frame.removeEventListener('message', hear);
			close();
		};
	};

/** Without keys of others, such as a secret that a host's CMS gave this frame. */
const own = ({ focus, story }: Session) => encode({ ...focus, rest: [] }, story.timeZone);

/** Chromium grows a frame with `frame-sizing` on request. It throws where the host has not asked for that. */
function grow(frame: Window) {
	try {
		if ('requestResize' in frame && typeof frame.requestResize === 'function') frame.requestResize();
	} catch {
		return;
	}
}
