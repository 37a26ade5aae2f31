// @vitest-environment node
import { expect, test } from 'vitest';
import { reached, slider, type Stop } from '../../../../src/views/timeline/keys';
import { at } from '../../../sample';

const HOUR = 3_600_000;
const stop = (id: string, lane: number, when: string): Stop => ({ id, lane, at: at(when) });
const STOPS = [stop('a', 0, '9'), stop('b', 2, '10'), stop('c', 0, '12'), stop('d', 1, '15')];
const to = (key: string, id: string) => reached(key, STOPS, id)?.id;

test('left and right go by time through all lanes, and stay at the ends', () => {
	expect(to('ArrowRight', 'a')).toBe('b');
	expect(to('ArrowLeft', 'c')).toBe('b');
	expect(to('ArrowLeft', 'a')).toBe('a');
	expect(to('ArrowRight', 'd')).toBe('d');
});

test('up and down go to the nearest mark of the next lane that has any', () => {
	expect(to('ArrowDown', 'a')).toBe('d');
	expect(to('ArrowDown', 'd')).toBe('b');
	expect(to('ArrowUp', 'b')).toBe('d');
	expect(to('ArrowUp', 'd')).toBe('c');
	expect(to('ArrowUp', 'a')).toBe('a');
});

test('Home and End go to the first and last, Page keys by a day', () => {
	expect(to('Home', 'c')).toBe('a');
	expect(to('End', 'a')).toBe('d');
	expect(to('PageDown', 'a')).toBe('b');
	expect(to('PageUp', 'd')).toBe('c');
	expect(to('PageDown', 'd')).toBe('d');
});

test('other keys, and marks that are not there, mean nothing', () => {
	expect(to('x', 'a')).toBeUndefined();
	expect(to('ArrowRight', 'gone')).toBeUndefined();
});

test('a slider goes by hours and days, to its bounds and not past them', () => {
	const [low, high, now] = [at('9'), at('14'), at('10')];
	expect(slider('ArrowRight', now, low, high)).toBe(now + HOUR);
	expect(slider('ArrowDown', now, low, high)).toBe(now - HOUR);
	expect(slider('PageUp', now, low, high)).toBe(at('11'));
	expect(slider('PageDown', now, low, high)).toBe(low);
	expect(slider('Home', now, low, high)).toBe(low);
	expect(slider('End', now, low, high)).toBe(high);
	expect(slider('Tab', now, low, high)).toBeUndefined();
});
