import { cdp } from 'vitest/browser';

/** A finger as the browser itself takes it: gestures, capture and native controls included. */

type Spot = readonly [x: number, y: number];
interface Touch {
	send: (method: string, params: object) => Promise<unknown>;
}

/** Where a point of this page is in the window: tests stand in a frame, which may be shown smaller. */
function inWindow([x, y]: Spot): { x: number; y: number } {
	const frame = window.frameElement?.getBoundingClientRect();
	const scale = frame ? frame.width / window.innerWidth : 1;
	return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

/** A point of an element, as shares of its width and height. */
export function spot(element: Element, across = 0.5, down = 0.5): Spot {
	element.scrollIntoView({ block: 'center' });
	const { left, top, width, height } = element.getBoundingClientRect();
	return [left + width * across, top + height * down];
}

/** What was laid out and scrolled has reached the screen: a finger meets what is drawn. */
const drawn = () =>
	new Promise((done) =>
		requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))
	);

/** Puts a finger down, moves it along and lifts it, in its own time: on a busy machine a tap is still a tap. */
export async function touch(...way: readonly Spot[]) {
	await drawn();
	const { send } = cdp() as unknown as Touch;
	const [first, ...rest] = way.map(inWindow);
	let timestamp = Date.now() / 1000;
	const event = (type: string, ...touchPoints: unknown[]) =>
		send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: (timestamp += 0.02) });
	await event('touchStart', first);
	for (const at of rest) await event('touchMove', at);
	// It rests before it is lifted: a flick would go on, and swallow the next tap.
	const last = rest.at(-1);
	if (last) timestamp += 0.3;
	if (last) await event('touchMove', { ...last, x: last.x + 1 });
	await event('touchEnd');
}

/** The same with a mouse, pressed all the way. */
export async function mouse(...way: readonly Spot[]) {
	await drawn();
	const { send } = cdp() as unknown as Touch;
	const points = way.map(inWindow);
	const event = (type: string, at: object, buttons: number) =>
		send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: 1 });
	await event('mousePressed', points[0] ?? {}, 1);
	for (const at of points.slice(1)) await event('mouseMoved', at, 1);
	await event('mouseReleased', points.at(-1) ?? {}, 0);
}
