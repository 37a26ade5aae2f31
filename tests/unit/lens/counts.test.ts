// @vitest-environment node
import { expect, test } from 'vitest';
import { counts, cure } from '../../../src/lens/counts';
import { edition } from '../../../src/lens/known';
import { lookup } from '../../../src/story/lookup';
import { at, claim, event, exact, story } from '../../sample';

const told = story({
	events: [
		event('a', { category: 'vote', place: 'minsk' }),
		event('b', { category: 'vote' }),
		event('c', { category: 'harm' })
	],
	claims: [
		claim('a1', 'a', { standing: 'official', confidence: 'high', known: exact('13 10:00') }),
		claim('a2', 'a', { standing: 'official', confidence: 'low', known: exact('13 11:00') }),
		claim('b1', 'b', { standing: 'agency', inference: true, known: exact('13 10:00') }),
		claim('c1', 'c', { standing: 'agency', confidence: 'low', known: exact('15 10:00') })
	]
});
const seen = (on: string | null) => edition(told, lookup(told), on === null ? null : at(on)).events;

test('each option says how many published events it would leave', () => {
	expect(Object.fromEntries(counts(seen(null), 'categories'))).toEqual({ vote: 2, harm: 1 });
	expect(Object.fromEntries(counts(seen(null), 'places'))).toEqual({ minsk: 1, none: 2 });
});

test('an event counts once under each standing and confidence that a claim of it has', () => {
	expect(Object.fromEntries(counts(seen(null), 'standings'))).toEqual({ official: 1, agency: 1 });
	expect(Object.fromEntries(counts(seen(null), 'confidence'))).toEqual({ high: 2, low: 2 });
});

test('what is not published yet counts nowhere', () => {
	expect(counts(seen('14 10:00'), 'categories').get('harm')).toBeUndefined();
	expect(counts(seen('14 10:00'), 'standings').get('agency')).toBeUndefined();
});

test('the cure of an empty result names the filter whose dropping brings most, first', () => {
	const [a, b, c] = seen(null);
	const left = { window: [], words: [a, b], places: [c], extent: [a, b] };
	const found = cure(['window', 'words', 'places', 'extent'], (own) =>
		(left[own as keyof typeof left] ?? []).flatMap((one) => one ?? [])
	);
	expect(found).toEqual([
		{ filter: 'words', count: 2 },
		{ filter: 'extent', count: 2 },
		{ filter: 'places', count: 1 },
		{ filter: 'window', count: 0 }
	]);
});

test('the cure does not promise what is not published yet', () => {
	expect(cure(['words'], () => seen('14 10:00'))).toEqual([{ filter: 'words', count: 2 }]);
});
