import { BOX, type Frames } from './frames';
import type { Story } from './tag';

/**
 * The article drives the story: a paragraph with `data-daybook="<address>"` does so when it crosses the
 * middle of the window, a link or a button when it is pressed.
 */

const STEP = '[data-daybook]';
const PRESSED = 'a[data-daybook], button[data-daybook]';
const EMBED = `${BOX}, daybook-story, iframe[src*="/embed.html"]`;

const isStory = (embed: HTMLElement): embed is Story => embed.localName === 'daybook-story';
const precedes = (one: Node, other: Node) =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The embed that a step names; else the last one before it, or the first after it, in the nearest part of the page that has one. */
function embedOf(step: HTMLElement): HTMLElement | null {
	const named = step.dataset['daybookFor'];
	if (named) {
		const home = document.getElementById(named);
		return home?.matches(EMBED) ? home : (home?.querySelector<HTMLElement>(EMBED) ?? null);
	}
	for (let part = step.parentElement; part; part = part.parentElement) {
		const found = [...part.querySelectorAll<HTMLElement>(EMBED)];
		if (found.length > 0) return found.findLast((embed) => precedes(embed, step)) ?? found[0] ?? null;
	}
	return null;
}

/** What an embed showed before anybody steered it, as an address. */
function start(embed: HTMLElement): string {
	if (isStory(embed)) return embed.getAttribute('address') ?? '';
	const src = embed.getAttribute('data-src') ?? embed.getAttribute('src') ?? '';
	return src.split('#')[1] ?? '';
}

/** A step that names no views means the embed's own, whatever an earlier step has shown. */
function complete(address: string, from: string): string {
	const view = /(?:^|&)(view=[^&]*)/;
	return view.test(address) ? address : [address, view.exec(from)?.[1] ?? 'view='].filter(Boolean).join('&');
}

/** Whether there was an embed to steer. */
function steer(step: HTMLElement, frames: Frames): HTMLElement | null {
	const embed = embedOf(step);
	if (!embed) return null;
	const address = complete(step.dataset['daybook'] ?? '', start(embed));
	if (isStory(embed)) embed.address = address;
	else frames.go(embed, address);
	return embed;
}

const plain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
	button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);

/** Returns how to take in the steps that are new on the page. */
export function steps(frames: Frames): () => void {
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting && target instanceof HTMLElement) steer(target, frames);
		},
		{ rootMargin: '-50% 0px' }
	);
	document.addEventListener('click', (event) => {
		const { target } = event;
		const link = target instanceof Element && target.closest<HTMLElement>(PRESSED);
		const embed = link && plain(event) && steer(link, frames);
		if (!embed) return;
		event.preventDefault();
		embed.scrollIntoView({ block: 'nearest' });
	});
	return () => {
		for (const step of document.querySelectorAll(STEP)) if (!step.matches(PRESSED)) watch.observe(step);
	};
}
