// @vitest-environment node
import { expect, test } from 'vitest';
import { edge, standing } from '../../../src/marks/edge';
import { around, at, by, day, exact, throughout, within } from '../../sample';

test('a moment has a mark and no bar', () => {
	expect(edge(exact('13 22:17'))).toEqual({ kind: 'none' });
});

test('"some time in this span" and "by" have closed ends', () => {
	expect(edge(within('13 08:00', '13 20:00'))).toEqual({ kind: 'within' });
	expect(edge(by('13', '13 22:17'))).toEqual({ kind: 'within' });
	expect(edge(day('13'))).toEqual({ kind: 'within' });
});

test('"about" fades at both ends, however it was written', () => {
	const soft = { kind: 'bar', fades: 'both', arrows: 'none' };
	expect(edge(around('13 22:30', '13 22:00', '13 23:00'))).toEqual(soft);
	expect(edge(day('13', { approximate: true }))).toEqual(soft);
});

test('what lasted is a full bar; an end that is not known fades, one that is open ends in an arrow', () => {
	const lasted = (more = {}) => edge(throughout('9', '12', more));
	expect(lasted()).toEqual({ kind: 'bar', fades: 'none', arrows: 'none' });
	expect(lasted({ softStart: true })).toEqual({ kind: 'bar', fades: 'start', arrows: 'none' });
	expect(lasted({ openEnd: true })).toEqual({ kind: 'bar', fades: 'end', arrows: 'end' });
	expect(lasted({ softStart: true, softEnd: true })).toMatchObject({ fades: 'both' });
});

test('the mark stands at the start, at the end of "by", or where the story says', () => {
	expect(standing(within('13 08:00', '13 20:00'))).toBe(at('13 08:00'));
	expect(standing(by('13', '13 22:17'))).toBe(at('13 22:17'));
	expect(standing(around('13 22:30', '13 22:00', '13 23:00'))).toBe(at('13 22:30'));
});
