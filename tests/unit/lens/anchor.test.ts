// @vitest-environment node
import { expect, test } from 'vitest';
import { anchor } from '../../../src/lens/anchor';
import { around, at, by, day, exact, throughout } from '../../sample';

test('a mark stands at the moment that the source names', () => {
	expect(anchor(exact('13 22:17'))).toBe(at('13 22:17'));
	expect(anchor(around('13 22:30', '13 22:00', '13 23:00'))).toBe(at('13 22:30'));
});

test('a mark stands at the start of what happened within a span or lasted', () => {
	expect(anchor(day('12'))).toBe(at('12'));
	expect(anchor(throughout('12', '14'))).toBe(at('12'));
});

test('a mark stands at the end of “by” and of what has an open start, still on the last day', () => {
	expect(anchor(by('13', '14'))).toBe(at('14') - 1);
	expect(anchor({ ...throughout('12', '13'), openStart: true })).toBe(at('13') - 1);
	expect(anchor({ ...exact('13 22:17'), sense: 'by' })).toBe(at('13 22:17'));
});
