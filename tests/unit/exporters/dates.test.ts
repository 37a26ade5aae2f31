import { expect, test } from 'vitest';
import { coverage, known, moment, stretch } from '../../../src/exporters/dates';
import type { When } from '../../../src/story/story';
import { around, at, by, day, exact, throughout, within } from '../../sample';

const ZONE = 'Europe/Minsk';

test('a moment is written with the offset of the story’s zone', () => {
	expect(moment(at('13 22:17'), ZONE)).toBe('2020-08-13T22:17:00+03:00');
	expect(moment(Date.parse('2020-01-01T00:30Z'), 'America/St_Johns')).toBe('2019-12-31T21:00:00-03:30');
});

const month = { ...day('1'), end: at('2020-09-01'), precision: 'month' } as const;
const year = { ...day('2020-01-01'), end: at('2021-01-01'), precision: 'year' } as const;
test.each<[what: string, when: When, said: string | undefined]>([
	['a clock time that somebody gave', exact('13 22:17'), '2020-08-13T22:17:00+03:00'],
	['a clock time that is only about right', { ...exact('13 22:17'), approximate: true }, '2020-08'],
	['a day', day('13'), '2020-08-13'],
	['perhaps a day', day('13', { uncertain: true }), '2020-08'],
	['about a day', day('13', { approximate: true }), '2020-08'],
	['a month', month, '2020-08'],
	['about a month', { ...month, approximate: true }, '2020'],
	['a year', year, '2020'],
	['about a year', { ...year, approximate: true }, undefined],
	['some time in an evening', within('13 20:00', '14 00:00'), '2020-08-13'],
	['some time in a night', within('13 20:00', '14 06:00'), '2020-08'],
	['by some time of a day', by('14 12:00', '14 16:11'), '2020-08-14'],
	['about a time', around('12 11:00', '12 10:30', '12 11:20'), '2020-08-12'],
	['one side open', day('13', { openEnd: true }), undefined]
])('%s is written no finer than it is known', (_, when, said) => {
	expect(known(when, ZONE)).toBe(said);
});

test('what lasted has its first and last day, and no side that is open', () => {
	const night = throughout('9 20:00', '10 06:00');
	expect(stretch(night, ZONE)).toEqual({ startDate: '2020-08-09', endDate: '2020-08-10' });
	expect(stretch(throughout('9', '17'), ZONE)).toEqual({ startDate: '2020-08-09', endDate: '2020-08-16' });
	expect(stretch({ ...night, openEnd: true }, ZONE)).toEqual({ startDate: '2020-08-09' });
	expect(stretch({ ...night, openStart: true }, ZONE)).toEqual({ endDate: '2020-08-10' });
	expect(stretch({ ...night, precision: 'year', approximate: true }, ZONE)).toEqual({});
});

test('what happened at some time within a window neither begins nor ends anywhere in it', () => {
	expect(stretch(within('13 20:00', '14 06:00'), ZONE)).toEqual({ startDate: '2020-08' });
	expect(stretch(day('13', { openStart: true }), ZONE)).toEqual({});
});

test('the story covers its first to its last day', () => {
	expect(coverage(throughout('9', '17'), ZONE)).toBe('2020-08-09/2020-08-16');
});
