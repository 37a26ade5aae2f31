import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrival, decode, encode, led } from '../../../src/session/address';
import { EVERYTHING, knownOn, since, within, zoom, type Focus } from '../../../src/session/focus';

const MINSK = 'Europe/Minsk';
const at = (text: string) => Date.parse(text);

test('an address is readable: local times to the minute, lists joined by ~, defaults left out', () => {
	const focus: Focus = {
		...EVERYTHING,
		event: 'zhodzina-dawn',
		window: [at('2020-08-13T20:00+03:00'), at('2020-08-14T06:00+03:00')],
		categories: ['release', 'vote'],
		words: 'prison gate'
	};
	expect(encode(focus, MINSK)).toBe(
		'e=zhodzina-dawn&t=2020-08-13T20:00..2020-08-14T06:00&k=release~vote&q=prison+gate'
	);
	expect(encode(EVERYTHING, MINSK)).toBe('');
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const id = fc.oneof(fc.constant(null), text.filter(Boolean));
const ids = fc.uniqueArray(text.filter(Boolean), { maxLength: 4 }).map((list) => list.sort());
const moment = fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2040-01-01T00:00Z') });
const some = <T extends string>(...values: T[]) => fc.subarray(values).map((list) => [...list].sort());

const focuses = fc
	.record<Focus>({
		event: id,
		claim: id,
		window: fc.option(fc.tuple(moment, moment)),
		categories: ids,
		places: ids,
		standings: some('official', 'independent', 'eyewitness', 'agency', 'campaign'),
		confidence: some('high', 'medium', 'low'),
		words: text,
		knownOn: fc.option(moment),
		since: fc.option(moment),
		extent: fc.constantFrom(null, [27.4, 53.83, 27.7, 53.97] as const),
		chart: id,
		claims: id,
		views: ids,
		language: id,
		step: id,
		rest: fc.subarray(['amp=1', '?secret=abc123', 'b.e=other', 'plain'])
	})
	.map((focus) =>
		within(since(knownOn(zoom(focus, focus.window), focus.knownOn), focus.since), focus.extent)
	);

test.each([MINSK, 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'UTC'])(
	'from a focus to its address and back is the focus, in %s',
	(zone) => {
		fc.assert(
			fc.property(focuses, (focus) => {
				expect(decode(encode(focus, zone), zone)).toEqual(focus);
			}),
			{ seed: 20200809, numRuns: 300 }
		);
	}
);

test('an hour that the clock showed twice keeps its offset', () => {
	const [first, second] = [at('2020-10-25T00:30Z'), at('2020-10-25T01:30Z')];
	const focus = zoom(EVERYTHING, [first, second]);
	expect(decode(encode(focus, 'Europe/Berlin'), 'Europe/Berlin').window).toEqual([first, second]);
});

test.each([
	't=..',
	't=x..y',
	'&&&',
	'k=',
	't=2020-08-13T20:00',
	'on=yesterday',
	'since=yesterday',
	'map=1,2,3',
	'map=9,9,1,1',
	's=nobody',
	'f=',
	'e='
])('an unreadable value counts as absent: %s', (address) =>
	expect({ ...decode(address, MINSK), rest: [] }).toEqual(EVERYTHING)
);

test('any text at all is an address', () => {
	fc.assert(
		fc.property(fc.string(), (address) => {
			const focus = decode(address, MINSK);
			expect(decode(encode(focus, MINSK), MINSK)).toEqual(focus);
		}),
		{ seed: 14, numRuns: 500 }
	);
});

test('keys of others are kept as they came', () => {
	expect(encode(decode('amp=1&e=a&?secret=x%2Fy&b.e=c', MINSK), MINSK)).toBe('e=a&amp=1&?secret=x%2Fy&b.e=c');
});

test('a window is turned round, and an empty one is the whole story', () => {
	expect(zoom(EVERYTHING, [120_000, 60_000]).window).toEqual([60_000, 120_000]);
	expect(zoom(EVERYTHING, [60_000, 60_000]).window).toBeNull();
});

test('state is read from the query too, but the hash wins and the query of others is ignored', () => {
	const address = arrival('?e=query&k=vote&utm_source=x&childId=1', '#e=hash&amp=1');
	expect(encode(decode(address, MINSK), MINSK)).toBe('e=hash&k=vote&amp=1');
});

test('text that no browser would have written so stands for itself', () => {
	expect(decode('q=%E0%A4%A', MINSK).words).toBe('%E0%A4%A');
});

test('what somebody appended after a second # is kept apart, and what stood before it is read', () => {
	const focus = decode('e=one#?secret=abc', MINSK);
	expect(focus).toMatchObject({ event: 'one', rest: ['?secret=abc'] });
	expect(encode(focus, MINSK)).toBe('e=one&?secret=abc');
});

test('whoever leads elsewhere leaves views, language and the keys of others as they are', () => {
	expect(led('e=one&k=vote&view=map&lang=be&amp=1', 'e=two&amp=2&x')).toBe('e=two&view=map&lang=be&amp=1');
	expect(decode(led('view=map&lang=be', 'view=list&lang=ru'), MINSK)).toMatchObject({
		views: ['list'],
		language: 'ru'
	});
	expect(decode(led('view=map', 'view='), MINSK).views).toEqual([]);
});
