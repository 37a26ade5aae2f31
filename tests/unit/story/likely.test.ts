// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { refused } from './parsed';

describe('what was meant', () => {
	test.for([
		['2020-8-9', '2020-08-09'],
		['2020.08.09', '2020-08-09'],
		['2020-08-09T20:00 +03', '2020-08-09T20:00+03:00'],
		['2020-08-09T20:00+0300', '2020-08-09T20:00+03:00'],
		['2020-08-09T20:00:00.000z', '2020-08-09T20:00:00Z'],
		['2020-08-09T8:00 UTC', '2020-08-09T08:00Z'],
		['2020-08-09/', '2020-08-09/..'],
		['/2020-08-09', '../2020-08-09'],
		['2020-8-9/2020-08-10', '2020-08-09/2020-08-10'],
		['2020-08-09/2020-8-10', '2020-08-09/2020-08-10'],
		['../2020-8-10', '../2020-08-10'],
		['2020-8-10/..', '2020-08-10/..'],
		['2020-08-09T20:00/2020-08-09T21:00', '2020-08-09T20:00+03:00/2020-08-09T21:00+03:00']
	])('%s is refused, and %s is offered', ([text, fix]) => {
		expect(refused(text)?.fix).toBe(fix);
		expect(refused(fix)).toBeUndefined();
	});
});

describe('what is no time', () => {
	test.for([
		['2020-02-30', 'There is no 30 February 2020.'],
		['2021-02-29', 'There is no 29 February 2021.'],
		['2020-08-00', 'There is no 0 August 2020.'],
		['2020-13', 'There is no month 13.'],
		['2020-00-10', 'There is no month 0.'],
		['0999', 'Years before 1000 cannot be read.'],
		['0999-12-31T00:00Z', 'Years before 1000 cannot be read.'],
		['2020-08-09T24:00Z', 'A clock goes from 00:00 to 23:59.'],
		['2020-08-09T20:60Z', 'A clock goes from 00:00 to 23:59.'],
		['2020-08-09T20:00+14:30', 'No place has the offset +14:30.'],
		['2020-08-09T20:00-00:00', 'No place has the offset -00:00.'],
		['2020-08-09T20:00-12:01', 'No place has the offset -12:01.'],
		['2020-08-09T20:00+03:75', 'No place has the offset +03:75.'],
		['2020-08-09T20:00~', 'A clock time cannot carry “~”: write { "in": …, "sense": "around" }.'],
		['2020-08-09T20:00 Minsk', 'A clock time is written as in 2020-08-09T20:00+03:00.'],
		['2020-2-31', 'A date is written year-month-day, as in 2020-08-09.'],
		['2020-08-16/2020-08-09', 'An interval ends after it begins; this one does not.'],
		['2020-08-09T20:00Z/2020-08-09T20:00Z', 'An interval ends after it begins; this one does not.'],
		['2020-08-09/2020-08-09T20:00Z', 'An interval has dates on both sides, or clock times on both.'],
		['2020-08-09/2020-02-30', 'There is no 30 February 2020.'],
		['2020-08-09/2020-08-10/2020-08-11', 'An interval has one “/”.'],
		['../..', 'An interval cannot be open on both sides.'],
		['/', 'An open side of an interval is written “..”.'],
		['', 'Not a time such as 2020-08-09, 2020-08, 2020 or 2020-08-09T20:00+03:00.'],
		['yesterday', 'Not a time such as 2020-08-09, 2020-08, 2020 or 2020-08-09T20:00+03:00.'],
		['2020-21', 'There is no month 21.'],
		['2020-08-XX', 'Not a time such as 2020-08-09, 2020-08, 2020 or 2020-08-09T20:00+03:00.']
	])('“%s” is refused: %s', ([text, error]) => {
		expect(refused(text)).toEqual({ error });
	});

	test('an interval is offered whole or not at all', () => {
		expect(refused('2020-8-9/2020-02-30')).toEqual({
			error: 'A date is written year-month-day, as in 2020-08-09.'
		});
	});

	test.for([[5], [null], [undefined], [[]], [{}], [true]])('%s is refused', ([input]) => {
		expect(refused(input)?.error).toBe('A time is a text such as 2020-08-09, or { "in": …, "sense": … }.');
	});
});
