import { heightOf } from '../ports/host/height';
import { near } from './near';

/** The frames of a host's page: made from its boxes, as high as their content, and told where to go. */

/** `<div data-daybook-embed data-src="…">` with a link and a picture in it, for where there are no scripts. */
export const BOX = '[data-daybook-embed]';
const OPENED = 'daybookOpened';

const OVER = 'position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0;pointer-events:none';
const ALONE = 'display:block;width:100%;border:0';

/** Only pages: what stands in an attribute may have been put there by somebody the host does not trust. */
function page(address: string | undefined): URL | null {
	const url = address && URL.canParse(address, location.href) ? new URL(address, location.href) : null;
	return url && /^https?:$/.test(url.protocol) ? url : null;
}

const ours = (frame: HTMLIFrameElement) =>
	frame.closest(BOX) !== null || /\/embed\.html$/.test(page(frame.src)?.pathname ?? '');

const post = (frame: HTMLIFrameElement | null | undefined, message: object) =>
	// `*`, because a frame in a sandbox has no origin to name; an address is no secret.
	frame?.contentWindow?.postMessage(message, '*');

/** The frame lies over the link and the picture until it has something to show. */
function open(box: HTMLElement, src: string) {
	const frame = document.createElement('iframe');
	frame.title = box.dataset['title'] || box.querySelector('img')?.alt || box.textContent.trim();
	// Only what the browser knows: it complains of the rest.
	frame.allow = `fullscreen; clipboard-write${'share' in navigator ? '; web-share' : ''}`;
	frame.style.cssText = OVER;
	frame.src = src;
	box.style.position = 'relative';
	box.append(frame);
}

function fit(frame: HTMLIFrameElement, height: number) {
	const box = frame.closest<HTMLElement>(BOX);
	if (box && frame.style.opacity) {
		frame.style.cssText = ALONE;
		// Around it: a frame that is put in again begins anew.
		for (const child of [...box.childNodes]) if (child !== frame) child.remove();
	}
	frame.style.height = `${height}px`;
}

export interface Frames {
	/** Opens the boxes that are new on the page, each when it comes near. */
	scan(): void;
	/** Sends the frame, or the box of one, to an address. */
	go(embed: HTMLElement, address: string): void;
}

export function frames(): Frames {
	/** Where frames are to go that may not hear yet, by their box or by themselves. */
	const wanted = new WeakMap<Element, string>();
	const heard = new WeakSet<HTMLIFrameElement>();

	function send(frame: HTMLIFrameElement) {
		const address = wanted.get(frame.closest(BOX) ?? frame);
		if (address !== undefined) post(frame, { type: 'daybook:set', address });
	}

	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		const needed = heightOf(data);
		const frame =
			needed !== null && [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
		if (!frame || !ours(frame)) return;
		fit(frame, needed);
		if (heard.has(frame)) return;
		heard.add(frame);
		send(frame);
	});

	return {
		scan() {
			for (const box of document.querySelectorAll<HTMLElement>(BOX)) {
				const src = page(box.dataset['src']);
				if (!src || OPENED in box.dataset) continue;
				box.dataset[OPENED] = '';
				near(box, () => open(box, src.href));
			}
			// Those that were there before this script have told their height already: they are asked again.
			for (const frame of document.querySelectorAll('iframe'))
				if (ours(frame) && !heard.has(frame)) post(frame, { type: 'daybook:get' });
		},
		go(embed, address) {
			const home = embed.closest(BOX) ?? embed;
			wanted.set(home, address);
			const frame = home instanceof HTMLIFrameElement ? home : home.querySelector('iframe');
			if (frame) send(frame);
		}
	};
}
