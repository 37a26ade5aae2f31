import { describe, expect, test } from 'vitest';
import { dragged, neighbours, pressed, settle } from '../../../../src/views/known/steps';
import { at, story } from '../../../sample';

const STORY = story();

describe('keys', () => {
	test('arrows move by an hour, pages by a day', () => {
		expect(pressed('ArrowLeft', at('14 10:00'), STORY)).toBe(at('14 09:00'));
		expect(pressed('ArrowUp', at('14 10:00'), STORY)).toBe(at('14 11:00'));
		expect(pressed('PageDown', at('14 10:00'), STORY)).toBe(at('13 10:00'));
		expect(pressed('PageUp', at('14 10:00'), STORY)).toBe(at('15 10:00'));
	});

	test('End and whatever leads past the end of the story is everything', () => {
		expect(pressed('End', at('14'), STORY)).toBeNull();
		expect(pressed('PageUp', at('16 12:00'), STORY)).toBeNull();
		expect(pressed('ArrowRight', null, STORY)).toBeNull();
	});

	test('Home is the start of the story, from today the way back begins at its end', () => {
		expect(pressed('Home', null, STORY)).toBe(at('9'));
		expect(pressed('ArrowLeft', null, STORY)).toBe(at('16 23:00'));
		expect(pressed('PageDown', at('2021-01-01 00:00'), STORY)).toBe(at('16'));
	});

	test('other keys mean nothing', () => {
		expect(pressed('a', at('14'), STORY)).toBeUndefined();
	});
});

test('a drag lands on full hours', () => {
	expect(dragged(at('14 10:29'), STORY)).toBe(at('14 10:00'));
	expect(dragged(at('16 23:45'), STORY)).toBeNull();
	expect(settle(at('1'), STORY)).toBe(at('9'));
});

test('steps lead to the publications on either side, and after the last to everything', () => {
	const stops = [at('10'), at('13 22:17'), at('14 16:11')];
	expect(neighbours(stops, null)).toEqual({ previous: at('14 16:11'), next: undefined });
	expect(neighbours(stops, at('13 22:17'))).toEqual({ previous: at('10'), next: at('14 16:11') });
	expect(neighbours(stops, at('14 16:11'))).toEqual({ previous: at('13 22:17'), next: null });
	expect(neighbours(stops, at('9')).previous).toBeUndefined();
});
