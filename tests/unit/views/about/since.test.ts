import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localDate } from '../../../../src/story/zone';
import { correctionsIn } from '../../../../src/views/about/live';
import { noonOf } from '../../../../src/views/about/since';

test.each(['Pacific/Kiritimati', 'Europe/Minsk', 'America/Los_Angeles'])(
	'the day of a pinned copy is the same day in %s',
	(zone) => {
		expect(localDate(noonOf('2026-11-24', zone) ?? 0, zone)).toEqual([2026, 11, 24]);
	}
);

test.each([undefined, '', 'today', '2026-11'])('%j is no day of a pinned copy', (day) => {
	expect(noonOf(day, 'UTC')).toBeNull();
});

const file = (more: object) => JSON.stringify({ format: 'daybook/1', id: 'week', language: 'en', ...more });
const found = (more: object, language = 'en') => correctionsIn(file(more), 'week', language);

test('the corrections of a story’s file are found, in the language asked for or else its own', () => {
	const text = { en: 'A name.', be: 'Імя.' };
	const corrections = [
		{ on: '2026-11-25', text, was: 'Jon' },
		{ on: { in: '2026-11-26', sense: 'within' }, text: 'A number.' }
	];
	expect(found({ corrections }, 'be')).toEqual([
		{ on: '2026-11-25', text: 'Імя.', was: 'Jon' },
		{ on: '2026-11-26', text: 'A number.', was: '' }
	]);
	expect(found({ corrections }, 'ru')?.[0]?.text).toBe('A name.');
	expect(found({})).toEqual([]);
});

test('a file of another story, or of another kind, says nothing about this one', () => {
	expect(found({ id: 'other' })).toBeNull();
	expect(found({ format: 'daybook/9' })).toBeNull();
	expect(correctionsIn('[]', 'week', 'en')).toBeNull();
	expect(correctionsIn('null', 'week', 'en')).toBeNull();
});

test.each([null, 7, 'text', {}, [null], [{}], [{ on: 1, text: 7 }], [{ text: ['a'] }]])(
	'corrections that are %j count as none',
	(corrections) => expect(found({ corrections })).toEqual([])
);

test('the Belarus story’s own file is understood', () => {
	const text = readFileSync('data/belarus-2020/story.json', 'utf8');
	expect(correctionsIn(text, 'belarus-2020', 'en')).toEqual([]);
});
