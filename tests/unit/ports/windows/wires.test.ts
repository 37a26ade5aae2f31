import { expect, test } from 'vitest';
import { peers } from '../../../../src/ports/windows/wires';
import { Windows } from '../../../../src/ports/windows/windows.svelte';

/** A window with what is sent to it, and to which origin. */
function window() {
	const sent: (readonly [unknown, unknown])[] = [];
	const element = document.createElement('iframe');
	document.body.append(element);
	const own = element.contentWindow as (Window & typeof globalThis) | null;
	if (!own) throw new Error('window(): the page has no frames');
	own.postMessage = ((message: unknown, target: unknown) =>
		sent.push([message, target])) as Window['postMessage'];
	const hears = (data: unknown, source: Window, origin: string) =>
		own.dispatchEvent(new own.MessageEvent('message', { data, source, origin }));
	return { own, sent, hears };
}

/** One that another has opened, at `origin`. */
function opened(origin: string) {
	const opener = window();
	const other = window();
	Object.defineProperties(other.own, {
		opener: { value: opener.own },
		origin: { value: origin }
	});
	return { opener, other };
}

test.each([
	['https://school.example', 'https://school.example'],
	['null', '*']
])('at the origin “%s”, the window that opened this one is told all under “%s”', (origin, target) => {
	const { opener, other } = opened(origin);
	peers(other.own).send('step');
	expect(opener.sent).toEqual([['step', target]]);
});

test('heard is the window that opened this one, unless another site stands in it, and nobody else', () => {
	const { opener, other } = opened('https://school.example');
	const heard: unknown[] = [];
	const stop = peers(other.own).listen((message) => heard.push(message));
	other.hears('known', opener.own, 'https://school.example');
	other.hears('foreign', opener.own, 'https://elsewhere.example');
	other.hears('stranger', window().own, 'https://school.example');
	stop();
	other.hears('late', opener.own, 'https://school.example');
	expect(heard).toEqual(['known']);
});

test('a window that is open is brought to the front as it is, and opened anew once it was closed', () => {
	const { own } = window();
	const stage = window().own;
	const asked: string[] = [];
	let fronts = 0;
	let gone = false;
	stage.focus = () => (fronts += 1);
	Object.defineProperty(stage, 'closed', { get: () => gone });
	own.open = (url) => {
		asked.push(String(url));
		return stage;
	};
	const windows = new Windows('story', '', own);
	expect([windows.open('#one', 'stage'), windows.open('#two', 'stage')]).toEqual([true, true]);
	expect([asked, fronts]).toEqual([['#one'], 1]);
	gone = true;
	windows.open('#three', 'stage');
	expect([asked, fronts]).toEqual([['#one', '#three'], 1]);
	own.open = () => null;
	expect(windows.open('#four', 'stage')).toBe(false);
});
