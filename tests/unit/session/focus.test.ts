import { expect, test } from 'vitest';
import { active, clear, drop, EVERYTHING, guard, select, toggle, zoom } from '../../../src/session/focus';

test('toggle adds a value, then takes it out again', () => {
	const once = toggle(EVERYTHING, 'categories', 'vote');
	expect(once.categories).toEqual(['vote']);
	expect(toggle(once, 'categories', 'vote')).toEqual(EVERYTHING);
});

test('a list has one order, whatever the order of the presses', () => {
	const ab = toggle(toggle(EVERYTHING, 'places', 'a'), 'places', 'b');
	const ba = toggle(toggle(EVERYTHING, 'places', 'b'), 'places', 'a');
	expect(ab).toEqual(ba);
});

test('clear drops every filter and keeps what is selected', () => {
	const focus = select(zoom(toggle(EVERYTHING, 'standings', 'official'), [60_000, 120_000]), 'a');
	expect(active(focus)).toEqual(['window', 'standings']);
	expect(clear(focus)).toEqual(select(EVERYTHING, 'a'));
});

test('drop drops one filter', () => {
	const focus = { ...EVERYTHING, words: 'gate', categories: ['vote'] };
	expect(drop(focus, 'words')).toEqual({ ...EVERYTHING, categories: ['vote'] });
});

test('each way of reading safely is switched on and off by itself, and no filter clears it', () => {
	const both = guard(guard(EVERYTHING, 'text', true), 'quiet', true);
	expect(both.safe).toEqual(['quiet', 'text']);
	expect(guard(both, 'text', true).safe).toEqual(['quiet', 'text']);
	expect(guard(both, 'quiet', false).safe).toEqual(['text']);
	expect(clear(both).safe).toEqual(['quiet', 'text']);
});
