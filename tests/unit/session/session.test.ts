import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { english } from '../../../src/locales/english';
import { mirror } from '../../../src/session/mirror.svelte';
import { Session } from '../../../src/session/session.svelte';
import { at, claim, day, event, exact, story } from '../../sample';

const three = story({
	aliases: { 'old-gate': 'gate' },
	events: [
		event('vote', { category: 'vote', when: exact('9 20:00') }),
		event('gate', { category: 'release', when: exact('13 22:30') }),
		event('final', { category: 'vote', when: exact('14 14:00') })
	],
	claims: [
		claim('c1', 'vote', { known: exact('9 20:00') }),
		claim('c2', 'gate', { known: exact('14 01:01'), standing: 'independent' }),
		claim('c3', 'final', { known: day('14') })
	]
});
const ids = (list: readonly { readonly event: { readonly id: string } }[]) =>
	list.map(({ event: { id } }) => id);

test('a view is not filtered by the filter that it made itself', () => {
	const session = new Session(three, english);
	session.toggle('categories', 'release');
	expect(ids(session.visible)).toEqual(['gate']);
	expect(ids(session.visibleTo('categories'))).toEqual(['vote', 'gate', 'final']);
	session.toggle('standings', 'official');
	expect(ids(session.visible)).toEqual([]);
	expect(ids(session.visibleTo('categories'))).toEqual(['vote', 'final']);
});

test('a mark is in, out, or not yet published', () => {
	const session = new Session(three, english);
	session.zoom([at('13'), at('15')]);
	session.knownOn(at('14 10:00'));
	expect(session.edition.events.map((seen) => session.state(seen))).toEqual(['out', 'in', 'unpublished']);
});

test('a link tells since when it is asked what changed, too', () => {
	const session = new Session(three, english);
	session.changedSince(at('13 20:00'));
	expect(session.address).toBe('since=2020-08-13T20:00');
	session.changedSince(null);
	expect(session.address).toBe('');
});

test('what was chosen can be dropped, one by one or all at once', () => {
	const session = new Session(three, english);
	session.search('gate');
	session.within([27, 53, 28, 54]);
	session.drop('extent');
	expect(session.address).toBe('q=gate');
	session.clear();
	expect(session.address).toBe('');
});

test('a renamed event is found by its old id', () => {
	const session = new Session(three, english);
	session.go('e=old-gate');
	expect(session.selected?.event.id).toBe('gate');
	session.go('e=constructor');
	expect(session.selected).toBeUndefined();
});

test('what is not brushed is the whole story', () => {
	const session = new Session(three, english);
	expect(session.window).toEqual([at('9'), at('17')]);
});

test('hovering is shared and never part of the address', () => {
	const session = new Session(three, english);
	session.hover('gate');
	session.chart('releases');
	expect([session.hovered, session.address]).toEqual(['gate', 'chart=releases']);
	session.compare('event:gate');
	expect(session.address).toBe('chart=releases&claims=event:gate');
	expect(session.words).toBe(english.words);
	expect(session.dates.time(at('13 22:30'))).toBe('22:30');
});

test('a line hears each change once, and no echo of what it said itself', () => {
	const sent: string[] = [];
	let receive: (address: string) => void = () => {};
	const session = new Session(three, english);
	const detach = mirror({
		send: (address) => sent.push(address),
		listen: (listener) => ((receive = listener), () => {})
	})(session);
	flushSync();
	session.select('gate');
	flushSync();
	receive('e=final&amp=1');
	flushSync();
	expect(session.selected?.event.id).toBe('final');
	session.select('gate', 'c2');
	flushSync();
	detach();
	session.select(null);
	flushSync();
	expect(sent).toEqual(['e=gate', 'e=gate&c=c2&amp=1']);
});

test('words that come apart are taken in as they arrive; without them the English ones stand in', async () => {
	const session = new Session(three, english);
	session.learn(Promise.resolve({ embed: 'told' as never }));
	await session.learned;
	expect(session.locale.parts).toEqual({ ...english.parts, embed: 'told' });
	session.learn(undefined);
	session.learn(Promise.reject(new Error('no network')));
	await session.learned;
	expect(session.locale.parts).toEqual({ ...english.parts, embed: 'told' });
});

test('sources are plain while the reader wants them so', () => {
	const session = new Session(three, english);
	expect(session.plain).toBe(false);
	session.guard('text', true);
	expect(session.plain).toBe(true);
	expect(session.address).toBe('safe=text');
	session.guard('text', false);
	expect(session.address).toBe('');
});
