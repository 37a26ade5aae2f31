import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/session/address';
import {
	activities,
	addressOf,
	beside,
	givesAway,
	itemsOf,
	standAt,
	strayed,
	type Stand
} from '../../../src/session/steps';
import { story } from '../../sample';

const ZONE = 'Europe/Minsk';
const told = story({
	sequences: [
		{
			id: 'a',
			title: 'A',
			kind: 'telling',
			steps: [
				{ id: 'one', title: 'One', text: '', address: 'e=dawn' },
				{
					id: 'two',
					title: 'Two',
					text: '',
					address: '',
					activity: { kind: 'reflect', prompt: '?', cites: [], lines: 2 }
				}
			]
		},
		{
			id: 'b',
			title: 'B',
			kind: 'lesson',
			steps: [{ id: 'c.d', title: 'C', text: '', address: 'lang=be' }]
		},
		{ id: 'empty', title: 'Empty', kind: 'lesson', steps: [] }
	]
});
const at = (name: string): Stand => standAt(told, name) as Stand;

describe('a step', () => {
	test('is found by its name, also where its id has dots in it', () => {
		expect(at('a.two')).toMatchObject({ index: 1, step: { title: 'Two' } });
		expect(at('b.c.d')).toMatchObject({ sequence: { title: 'B' }, step: { title: 'C' } });
	});

	test('is the first one where only the sequence is named', () => {
		expect(at('a')).toMatchObject({ name: 'a.one', index: 0 });
	});

	test.each([null, 'nothing', 'a.three', 'empty'])('that does not exist is none: %s', (name) => {
		expect(standAt(told, name)).toBeUndefined();
	});

	test('leads to the next and back, and no further than the ends', () => {
		expect(beside(at('a.one'), 1).name).toBe('a.two');
		expect(beside(at('a.two'), 5).name).toBe('a.two');
		expect(beside(at('a.two'), -9).name).toBe('a.one');
		const empty = told.sequences[2];
		const nowhere = { ...at('a.one'), sequence: empty } as Stand;
		expect(beside(nowhere, 1)).toBe(nowhere);
	});

	test('has an address that holds it, the reader’s language and what others keep there', () => {
		expect(addressOf(at('a.one'), decode('lang=ru&amp=1&k=vote', ZONE), ZONE)).toBe(
			'e=dawn&lang=ru&step=a.one&amp=1'
		);
		expect(addressOf(at('b.c.d'), decode('lang=ru', ZONE), ZONE)).toBe('lang=be&step=b.c.d');
	});

	test('is left as soon as anything else is shown, and only then', () => {
		const there = decode(addressOf(at('a.one'), decode('', ZONE), ZONE), ZONE);
		expect(strayed(at('a.one'), there, ZONE)).toBe(false);
		expect(strayed(at('a.one'), { ...there, event: 'dusk' }, ZONE)).toBe(true);
		expect(encode(there, ZONE)).toBe('e=dawn&step=a.one');
	});
});

test('activities are found with the steps at which they stand', () => {
	expect(activities(told).map(({ name, activity }) => [name, activity.kind])).toEqual([['a.two', 'reflect']]);
});

const asked = { prompt: '?', cites: [] };

test('a drawing waits where it would answer the question', () => {
	expect(givesAway({ ...asked, kind: 'who', claims: ['a', 'b'] })).toBe(true);
	expect(givesAway({ ...asked, kind: 'reflect', lines: 3 })).toBe(false);
	expect(givesAway(undefined)).toBe(false);
});

test('each claim and each statement is an item of its own', () => {
	expect(itemsOf({ ...asked, kind: 'who', claims: ['a', 'b'] })).toBe(2);
	expect(itemsOf({ ...asked, kind: 'judge', statements: [{ text: 'So?', cites: [] }] })).toBe(1);
	expect(itemsOf({ ...asked, kind: 'order', events: ['a', 'b', 'c'] })).toBe(1);
});

test('a step is as safe as the reader is by now', () => {
	const now = decode('e=dusk&safe=text', ZONE);
	expect(addressOf(at('a.one'), now, ZONE)).toBe('e=dawn&step=a.one&safe=text');
});
