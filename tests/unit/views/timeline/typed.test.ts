// @vitest-environment node
import { expect, test } from 'vitest';
import { fromField, toField, typed } from '../../../../src/views/timeline/typed';
import { at } from '../../../sample';

const WEEK = { start: at('9'), end: at('17'), grain: 3_600_000 };

test('a field holds the time of the story and not of the reader', () => {
	expect(toField(at('13 22:17'), 'Europe/Minsk')).toBe('2020-08-13T22:17');
	expect(fromField('2020-08-13T22:17', 'Europe/Minsk')).toBe(at('13 22:17'));
	expect(fromField('', 'Europe/Minsk')).toBeUndefined();
});

test('two typed times make a window, and the whole story is none', () => {
	expect(typed(at('13 06:00'), at('14'), WEEK)).toEqual({ window: [at('13 06:00'), at('14')] });
	expect(typed(at('9'), at('17'), WEEK)).toEqual({ window: null });
});

test('what is wrong is said, and in which field', () => {
	expect(typed(undefined, at('14'), WEEK)).toEqual({ error: 'missing', field: 'from' });
	expect(typed(at('13'), undefined, WEEK)).toEqual({ error: 'missing', field: 'until' });
	expect(typed(at('8'), at('14'), WEEK)).toEqual({ error: 'beyond', field: 'from' });
	expect(typed(at('13'), at('18'), WEEK)).toEqual({ error: 'beyond', field: 'until' });
	expect(typed(at('14'), at('13'), WEEK)).toEqual({ error: 'reversed', field: 'from' });
});
