// @vitest-environment node
import { expect, test } from 'vitest';
import { edition } from '../../../src/lens/known';
import { fold, matches, needles } from '../../../src/lens/search';
import { lookup } from '../../../src/story/lookup';
import type { Story } from '../../../src/story/story';
import { at, claim, event, exact, person, place, story } from '../../sample';

const told = story({
	people: [
		person('luka', { name: 'Alexander Lukashenko', spellings: ['Lukashenka', 'Лукашэнка', 'Лукашенко'] })
	],
	places: [place('zhodzina', { name: 'Zhodzina', spellings: ['Жодзіна', 'Жодино', 'Žodzina'] })],
	events: [
		event('speech', {
			people: ['luka'],
			title: 'A speech',
			text: 'At the plant.',
			whenText: 'in the afternoon'
		}),
		event('gate', { place: 'zhodzina', title: 'People walk out' })
	],
	claims: [
		claim('c1', 'gate', { known: exact('13 22:17'), says: 'At least 119 were released.', by: 'volunteers' }),
		claim('c2', 'gate', { known: exact('14 16:11'), quote: 'more than 2,000', note: 'Counted twice.' })
	]
});

/** Ids of the events in which all of `words` are found. */
function found(words: string, on: string | null = null, from: Story = told): string[] {
	const { text, events } = edition(from, lookup(from), on === null ? null : at(on));
	return events.filter(({ index }) => matches(text(index), needles(words))).map((seen) => seen.event.id);
}

test('folding makes spellings alike: ё = е, ў = у, і = и, no diacritics, no apostrophes, no case', () => {
	expect(fold('Ёлка')).toBe(fold('елка'));
	expect(fold('Жодзіна')).toBe(fold('жодзина'));
	expect(fold('Караеў')).toBe(fold('караеу'));
	expect(fold('Žodzina')).toBe('zodzina');
	expect(fold('Łódź, Ærø, Straße')).toBe('lodz aero strasse');
	expect(fold('аб’ект')).toBe(fold("аб'ект"));
});

test('a thousands separator does not matter, and other signs only part words', () => {
	expect(fold('2,000')).toBe('2000');
	expect(fold('2\u00a0000')).toBe('2000');
	expect(fold('13–14 August (80 %)')).toBe('13 14 august 80');
	expect(needles('  two   words ')).toEqual(['two', 'words']);
	expect(needles(' — ')).toEqual([]);
});

test('every spelling of a person or a place finds the event', () => {
	for (const name of ['Lukashenko', 'lukashenka', 'Лукашэнка', 'ЛУКАШЕНКО'])
		expect(found(name)).toEqual(['speech']);
	for (const name of ['Zhodzina', 'жодзина', 'Жодино', 'zodzina']) expect(found(name)).toEqual(['gate']);
});

test('title, text, time in words and all that a claim says are searched', () => {
	for (const words of ['speech', 'plant', 'afternoon']) expect(found(words)).toEqual(['speech']);
	for (const words of ['walk', '119', 'volunteers', '2000', 'counted twice'])
		expect(found(words)).toEqual(['gate']);
});

test('all words must be found, in any order and anywhere in the event', () => {
	expect(found('volunteers walk')).toEqual(['gate']);
	expect(found('volunteers speech')).toEqual([]);
});

test('nothing unpublished can be found', () => {
	expect(found('walk', '13 20:00')).toEqual([]);
	expect(found('119', '14 10:00')).toEqual(['gate']);
	expect(found('2000', '14 10:00')).toEqual([]);
});

test('an index that is not there has no text', () => {
	expect(edition(told, lookup(told), null).text(99)).toBe('');
});
