import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { atLocal, parseWhen, startOfDay } from '../../../src/story/time';
import type { When } from '../../../src/story/story';

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 60_000 });

const MINSK = 'Europe/Minsk';
const iso = (ms: number) => new Date(ms).toISOString().replace(':00.000Z', 'Z');

function parsed(input: unknown, zone = MINSK): When {
	const result = parseWhen(input, zone);
	if ('error' in result) throw new Error(`${JSON.stringify(input)}: ${result.error}`);
	return result.when;
}
const bounds = (input: unknown, zone = MINSK) => {
	const { start, end } = parsed(input, zone);
	return `${iso(start)} ${iso(end)}`;
};
const refused = (input: unknown, zone = MINSK) => {
	const result = parseWhen(input, zone);
	return 'error' in result ? result : undefined;
};

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

describe('for every time', () => {
	const zone = fc.constantFrom(
		MINSK,
		'Europe/Berlin',
		'America/New_York',
		'Asia/Kathmandu',
		'Australia/Lord_Howe',
		'UTC'
	);
	const moment = fc.date({ min: new Date('1975-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
	const day = moment.map((date) => date.toISOString().slice(0, 10));

	test('nothing that is given makes the parser throw', () => {
		fc.assert(
			fc.property(fc.anything(), fc.string(), zone, (thing, text, where) => {
				expect(parseWhen(thing, where)).toBeDefined();
				expect(parseWhen(text, where)).toBeDefined();
				expect(parseWhen({ in: text, sense: thing, at: thing }, where)).toBeDefined();
			})
		);
	});

	test('a day begins at the start of a local day and ends where the next begins', () => {
		fc.assert(
			fc.property(day, zone, (text, where) => {
				const { start, end } = parsed(text, where);
				expect(startOfDay(start, where)).toBe(start);
				expect(startOfDay(end - 1, where)).toBe(start);
				expect(startOfDay(end, where)).toBe(end);
			})
		);
	});

	test('a clock time is where a local clock shows it, unless clocks skip it', () => {
		fc.assert(
			fc.property(moment, zone, (date, where) => {
				const text = date.toISOString().slice(0, 16);
				const [y = 0, m = 0, d = 0, h = 0, mi = 0] = text.split(/[-T:]/).map(Number);
				const fix = refused(text, where)?.fix;
				const skipped = refused(fix, where) !== undefined;
				expect(skipped).toBe(false);
				const shown = new Intl.DateTimeFormat('sv', {
					timeZone: where,
					dateStyle: 'short',
					timeStyle: 'short'
				});
				const at = atLocal(y, m, d, h, mi, where);
				if (shown.format(at) === text.replace('T', ' ')) expect(parsed(fix, where).start).toBe(at);
			})
		);
	});

	test('what is read can be stored as JSON', () => {
		fc.assert(
			fc.property(day, zone, (text, where) => {
				expect(JSON.parse(JSON.stringify(parsed(text, where)))).toEqual(parsed(text, where));
			})
		);
	});
});
