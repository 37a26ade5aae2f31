import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { english } from '../../../src/locales/english';
import { host } from '../../../src/ports/host';
import { Session } from '../../../src/session/session.svelte';
import { story } from '../../sample';
import { framed, isHeight } from './framed';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	document.body.replaceChildren();
});

/** Lets effects run and what a reader did come to rest. */
const settled = () => vi.advanceTimersByTimeAsync(1000);

test('a page that nobody frames says nothing', () => {
	const { said, frame, detach } = framed();
	detach();
	const before = said.length;
	const page = frame.parent as Window & typeof globalThis;
	host(page)(new Session(story(), english))();
	expect(said).toHaveLength(before);
});

test('the height is rounded up, and told only when it has changed', () => {
	let height = 639.2;
	const { said, resize } = framed('', { height: () => height });
	resize();
	height = 639.9;
	resize();
	expect(said.filter(isHeight)).toEqual([{ type: 'daybook:height', v: 1, id: 'sample', height: 640 }]);
	height = 720;
	resize();
	expect(said.filter(isHeight)).toHaveLength(2);
	expect(said).not.toContainEqual(expect.objectContaining({ message: 'height' }));
});

test('a frame that is not shown tells no height', () => {
	expect(framed().said.filter(isHeight)).toEqual([]);
});

test('a host that asks in its dialect is answered at once', () => {
	const { said, send } = framed('', { height: () => 500 });
	send({ type: 'setHeight', id: 3 });
	expect(said.at(-1)).toEqual({ type: 'setHeight', id: 3, height: 500 });
});

test('an address that the host sets is gone to; views and language stay unless it names them', () => {
	const { session, send } = framed('e=one&view=map&lang=be&amp=1');
	send({ type: 'daybook:set', address: 'k=vote&amp=2&?secret=no' });
	expect(session.address).toBe('k=vote&view=map&lang=be&amp=1');
	send({ type: 'daybook:set', address: 'e=two&view=list&lang=ru' });
	expect(session.address).toBe('e=two&view=list&lang=ru&amp=1');
	send({ type: 'daybook:set', address: 'view=' });
	expect(session.address).toBe('lang=ru&amp=1');
});

test('the host is told the address when it asks', () => {
	const { said, send } = framed('e=one&view=map');
	send({ type: 'daybook:get' });
	expect(said.at(-1)).toEqual({ type: 'daybook:address', address: 'e=one&view=map' });
});

test('only the parent is heard, and nobody after the port is closed', () => {
	const { session, send, frame, detach } = framed();
	send({ type: 'daybook:set', address: 'e=two' }, frame);
	send({ type: 'daybook:set', address: 'e=two' }, null);
	detach();
	send({ type: 'daybook:set', address: 'e=two' });
	expect(session.address).toBe('e=one');
});

const reported = (said: readonly unknown[]) =>
	said.filter((message) => JSON.stringify(message).includes('"source":"daybook"'));

test('a story that is ready says so, without its first address as something done', async () => {
	const { said } = framed('e=one');
	await settled();
	expect(reported(said)).toEqual([{ source: 'daybook', storyId: 'sample', type: 'story.ready', data: {} }]);
});

test('what a reader does is reported when it has come to rest: a drag is one report', async () => {
	const { said, session } = framed('');
	await settled();
	for (let minute = 1; minute <= 30; minute++) {
		session.zoom([Date.UTC(2020, 7, 13), Date.UTC(2020, 7, 13, 1, minute)]);
		await vi.advanceTimersByTimeAsync(16);
	}
	session.select('two');
	await settled();
	expect(reported(said).slice(1)).toEqual([
		{ source: 'daybook', storyId: 'sample', type: 'event.select', data: { event: 'two', claim: null } },
		{
			source: 'daybook',
			storyId: 'sample',
			type: 'window.change',
			data: { window: ['2020-08-13T00:00:00.000Z', '2020-08-13T01:30:00.000Z'] }
		}
	]);
	session.toggle('categories', 'vote');
	session.knownOn(Date.UTC(2020, 7, 14));
	await settled();
	expect(reported(said).at(-1)).toMatchObject({
		type: 'filter.change',
		data: { categories: ['vote'], words: '', knownOn: '2020-08-14T00:00:00.000Z' }
	});
});

test('what the host has set is not reported to it, but what the reader did just before is', async () => {
	const { said, send, session } = framed('');
	session.select('one');
	send({ type: 'daybook:set', address: 'e=two&k=vote' });
	await settled();
	expect(reported(said).slice(1)).toEqual([
		{ source: 'daybook', storyId: 'sample', type: 'event.select', data: { event: 'one', claim: null } }
	]);
});

test('a press on a link to a source is reported; other links are not', () => {
	const { said, frame } = framed('');
	const press = (href: string) => {
		const link = Object.assign(frame.document.createElement('a'), { href });
		link.append(frame.document.createElement('b'));
		frame.document.body.append(link);
		link.firstElementChild?.dispatchEvent(new frame.MouseEvent('click', { bubbles: true }));
	};
	press('#e=two');
	press('https://elsewhere.example/');
	press('https://source.example/a#:~:text=told');
	press('https://archive.example/a');
	expect(reported(said).slice(1)).toMatchObject([
		{ type: 'source.open', data: { href: 'https://source.example/a#:~:text=told' } },
		{ type: 'source.open', data: { href: 'https://archive.example/a' } }
	]);
});
