// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { bounds, MINSK, parsed, refused } from './parsed';

describe('dates', () => {
	test('a day of the story lasts from its local midnight to the next', () => {
		expect(bounds('2020-08-09')).toBe('2020-08-08T21:00Z 2020-08-09T21:00Z');
		expect(parsed('2020-08-09')).toMatchObject({ sense: 'within', precision: 'day' });
	});

	test('a month and a year last as long as they do there', () => {
		expect(bounds('2020-02')).toBe('2020-01-31T21:00Z 2020-02-29T21:00Z');
		expect(bounds('2020-12')).toBe('2020-11-30T21:00Z 2020-12-31T21:00Z');
		expect(bounds('2020')).toBe('2019-12-31T21:00Z 2020-12-31T21:00Z');
		expect([parsed('2020-02').precision, parsed('2020').precision]).toEqual(['month', 'year']);
	});

	test('a day on which clocks change has 23 or 25 hours', () => {
		expect(bounds('2020-03-29', 'Europe/Berlin')).toBe('2020-03-28T23:00Z 2020-03-29T22:00Z');
		expect(bounds('2020-11-01', 'America/New_York')).toBe('2020-11-01T04:00Z 2020-11-02T05:00Z');
	});

	test('an interval of dates lasted from the start of the first to the end of the last', () => {
		expect(bounds('2020-08-09/2020-08-16')).toBe('2020-08-08T21:00Z 2020-08-16T21:00Z');
		expect(parsed('2020-08-09/2020-08-16').sense).toBe('throughout');
	});

	test('an interval is as precise as the vaguer of its sides', () => {
		expect(parsed('2020-08-09/2020-09').precision).toBe('month');
		expect(parsed('2019/2020-08-09').precision).toBe('year');
	});

	test('? is uncertain, ~ approximate with soft edges, % both', () => {
		const said = (text: string) => {
			const { uncertain, approximate, softStart, softEnd } = parsed(text);
			return [uncertain, approximate, softStart, softEnd];
		};
		expect(said('2020-08-09')).toEqual([false, false, false, false]);
		expect(said('2020-08-09?')).toEqual([true, false, false, false]);
		expect(said('2020-08~')).toEqual([false, true, true, true]);
		expect(said('2020%')).toEqual([true, true, true, true]);
		expect(said('2020-08-09~/2020-08-10?')).toEqual([true, true, true, false]);
	});

	test('an open side is marked, and reaches as far as the other', () => {
		expect(parsed('2020-08-09/..')).toMatchObject({ openStart: false, openEnd: true, sense: 'throughout' });
		expect(parsed('../2020-08-09')).toMatchObject({ openStart: true, openEnd: false });
		expect(bounds('2020-08-09/..')).toBe(bounds('2020-08-09'));
		expect(bounds('../2020-08-09')).toBe(bounds('2020-08-09'));
	});
});

describe('clock times', () => {
	test('a clock time with its offset is exact, to the minute', () => {
		expect(bounds('2020-08-14T01:01+03:00')).toBe('2020-08-13T22:01Z 2020-08-13T22:01Z');
		expect(parsed('2020-08-14T01:01+03:00')).toMatchObject({ sense: 'exact', precision: 'minute' });
	});

	test('its own offset counts, not the zone of the story', () => {
		expect(bounds('2020-08-14T00:01+02:00')).toBe(bounds('2020-08-13T22:01Z'));
		expect(bounds('2020-08-13T17:31-04:30')).toBe(bounds('2020-08-13T22:01Z'));
	});

	test('seconds may be given', () => {
		expect(parsed('2020-08-14T01:01:30Z').start).toBe(Date.UTC(2020, 7, 14, 1, 1, 30));
	});

	test('an interval of clock times ends at the second', () => {
		expect(bounds('2020-08-14T00:00+03:00/2020-08-14T06:00+03:00')).toBe(
			'2020-08-13T21:00Z 2020-08-14T03:00Z'
		);
		expect(parsed('2020-08-14T00:00Z/..')).toMatchObject({ openEnd: true, precision: 'minute' });
	});

	test.for([
		['2020-08-09T20:00', MINSK, '2020-08-09T20:00+03:00'],
		['2020-08-09 20:00', MINSK, '2020-08-09T20:00+03:00'],
		['2020-03-29T01:00', 'Europe/Berlin', '2020-03-29T01:00+01:00'],
		['2020-03-29T04:00', 'Europe/Berlin', '2020-03-29T04:00+02:00'],
		['2020-07-04T12:00', 'America/New_York', '2020-07-04T12:00-04:00']
	])('%s without an offset is refused in %s, and %s is offered', ([text, zone, fix]) => {
		expect(refused(text, zone)).toEqual({ error: 'A clock time needs its offset from UTC.', fix });
	});
});

describe('the object form', () => {
	const night = '2020-08-13T23:00+03:00/2020-08-14T01:00+03:00';

	test('the sense is what it says', () => {
		expect(parsed({ in: night, sense: 'within' }).sense).toBe('within');
		expect(parsed({ in: '2020-08-09', sense: 'throughout' }).sense).toBe('throughout');
	});

	test('“around” stands at “at” and fades on both sides', () => {
		expect(parsed({ in: night, sense: 'around', at: '2020-08-14T00:10+03:00' })).toMatchObject({
			at: Date.UTC(2020, 7, 13, 21, 10),
			softStart: true,
			softEnd: true
		});
	});

	test('“at” may be the first moment of “in”, and the last', () => {
		const at = (text: string) => parsed({ in: night, sense: 'around', at: text }).at;
		expect(at('2020-08-13T23:00+03:00')).toBe(Date.UTC(2020, 7, 13, 20));
		expect(at('2020-08-14T01:00+03:00')).toBe(Date.UTC(2020, 7, 13, 22));
	});

	test('“around” without “at” stands in the middle', () => {
		expect(parsed({ in: night, sense: 'around' }).at).toBe(Date.UTC(2020, 7, 13, 21, 0));
	});

	test('“by” does not say when it began', () => {
		expect(parsed({ in: '2020-08-14', sense: 'by' })).toMatchObject({ softStart: true, softEnd: false });
		expect(parsed({ in: '2020-08-14', sense: 'by' }).at).toBeUndefined();
	});

	test.for([
		['start', true, false],
		['end', false, true],
		['both', true, true]
	] as const)('“soft”: “%s” softens that', ([soft, softStart, softEnd]) => {
		expect(parsed({ in: night, sense: 'within', soft })).toMatchObject({ softStart, softEnd });
	});

	test.for([
		[{ in: 5, sense: 'within' }, '“in” is a text such as 2020-08-09.'],
		[{ in: '2020-02-30', sense: 'within' }, '“in”: There is no 30 February 2020.'],
		[{ in: '2020-08-09' }, '“sense” is one of within, throughout, around, by.'],
		[{ in: '2020-08-09', sense: 'exact' }, '“sense” is one of within, throughout, around, by.'],
		[{ in: '2020-08-09', sense: 'within', soft: 'left' }, '“soft” is one of start, end, both.'],
		[{ in: night, sense: 'around', at: '2020-08-14' }, '“at” is one clock time with its offset.'],
		[{ in: night, sense: 'around', at: '2020-08-15T00:00Z' }, '“at” lies outside “in”.'],
		[
			{ in: night, sense: 'around', at: 'noon' },
			'“at”: Not a time such as 2020-08-09, 2020-08, 2020 or 2020-08-09T20:00+03:00.'
		],
		[{ in: night, sense: 'around', at: 5 }, '“at”: Not a clock time.']
	])('%o is refused', ([input, error]) => {
		expect(refused(input)).toMatchObject({ error });
	});

	test('the fix of “in” is offered', () => {
		expect(refused({ in: '2020-08-09T20:00', sense: 'by' })?.fix).toBe('2020-08-09T20:00+03:00');
	});
});
