import { english } from '../../../src/locales/english';
import { host } from '../../../src/ports/host';
import { Session } from '../../../src/session/session.svelte';
import { event, exact, source, story } from '../../sample';

/** A session in a frame of this page, with everything that the frame tells its parent. */
export function framed(address = 'e=one', more: { readonly height?: () => number } = {}) {
	const session = new Session(
		story({
			sources: [source('s', { url: 'https://source.example/a', archived: 'https://archive.example/a' })],
			events: [event('one', { when: exact('13 22:30') }), event('two', { when: exact('14 10:00') })]
		}),
		english
	);
	session.go(address);
	const element = document.createElement('iframe');
	document.body.append(element);
	const frame = element.contentWindow as (Window & typeof globalThis) | null;
	if (!frame) throw new Error('framed(): the page has no frames');
	// The test's own `window` is a copy; the frame's parent is the page itself.
	const page = frame.parent;
	const said: unknown[] = [];
	let resized = (): void => undefined;
	const box = () => ({ height: more.height?.() ?? 0 }) as DOMRect;
	frame.document.documentElement.getBoundingClientRect = box;
	frame.ResizeObserver = class implements ResizeObserver {
		constructor(callback: ResizeObserverCallback) {
			resized = () => callback([], this);
		}
		observe() {
			resized();
		}
		unobserve() {}
		disconnect() {
			resized = () => undefined;
		}
	};
	page.postMessage = ((message: unknown) => said.push(message)) as typeof page.postMessage;
	const detach = host(frame)(session);
	const send = (data: unknown, from: Window | null = page) =>
		frame.dispatchEvent(
			new frame.MessageEvent('message', { data, source: from, origin: 'https://news.example' })
		);
	return { session, said, send, frame, detach, resize: () => resized() };
}

export const isHeight = (message: unknown) =>
	typeof message === 'object' && message !== null && 'type' in message && message.type === 'daybook:height';
