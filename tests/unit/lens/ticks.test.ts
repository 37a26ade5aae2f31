// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandText, nights, ticks } from '../../../src/lens/ticks';
import { english } from '../../../src/locales/english';
import { at } from '../../sample';

const HOUR = 3_600_000;
const ZONE = 'Europe/Minsk';
const dates = english.dates(ZONE);

/** Labels of the days and of the clock times, as a reader sees them. */
function axis(from: string, to: string, width: number) {
	const { days, hours } = ticks(at(from), at(to), width, ZONE);
	return {
		days: days.map((band) => bandText(band, dates)).filter(Boolean),
		hours: hours.map((hour) => dates.time(hour))
	};
}

test('a rule stands at every local midnight, and the day’s name in its middle', () => {
	const { days } = ticks(at('9'), at('11'), 400, ZONE);
	expect(days.map(({ start, end, middle }) => [start, end, middle])).toEqual([
		[at('9'), at('10'), at('9 12:00')],
		[at('10'), at('11'), at('10 12:00')]
	]);
});

test('eight days on a desk have full names and clock times, on a phone numbers only', () => {
	expect(axis('9', '17', 720).days[0]).toBe('Sun 9 Aug');
	expect(axis('9', '17', 430).days[0]).toBe('Sun 9');
	expect(axis('9', '17', 288)).toEqual({ days: ['9', '10', '11', '12', '13', '14', '15', '16'], hours: [] });
	expect(axis('9', '17', 1300).days[0]).toBe('Sunday 9 August');
});

test('clock times come in the finest step that has room', () => {
	expect(axis('13', '14', 200).hours).toEqual(['06:00', '12:00', '18:00']);
	expect(axis('13', '14', 100).hours).toEqual(['12:00']);
	expect(axis('13', '14', 80).hours).toEqual([]);
	expect(axis('13 22:00', '13 23:00', 600).hours).toEqual(
		['00', '05', '10', '15', '20', '25', '30', '35', '40', '45', '50', '55'].map((minute) => `22:${minute}`)
	);
});

test('a day that is cut keeps its rule, and its label only if that still fits', () => {
	const { days } = ticks(at('13 22:00'), at('15'), 130, ZONE);
	expect(days.map((band) => [band.start, bandText(band, dates)])).toEqual([
		[at('13'), ''],
		[at('14'), 'Fri 14 Aug']
	]);
	expect(days[0]?.middle).toBe(at('13 23:00'));
});

test('days too narrow for their numbers are labelled every second or third', () => {
	expect(axis('1', '2020-09-01', 500).days.slice(0, 3)).toEqual(['2', '4', '6']);
});

test('a year has months, a life has years', () => {
	const year = ticks(at('2020-01-01'), at('2021-01-01'), 1200, ZONE);
	expect(year.unit).toBe('month');
	expect(year.days.map((band) => bandText(band, dates)).slice(0, 2)).toEqual([
		'January 2020',
		'February 2020'
	]);
	expect(year.days).toHaveLength(12);
	expect(year.hours).toEqual([]);
	const life = ticks(at('1954-08-30'), at('2020-08-30'), 1200, ZONE);
	expect(life.unit).toBe('year');
	expect(
		life.days
			.map((band) => bandText(band, dates))
			.filter(Boolean)
			.slice(0, 2)
	).toEqual(['1960', '1965']);
});

test('midnights follow the zone’s clocks, also when they change', () => {
	const [from, to] = [Date.parse('2020-10-24T00:00+02:00'), Date.parse('2020-10-27T00:00+01:00')];
	const { days, hours } = ticks(from, to, 300, 'Europe/Berlin');
	expect(days.map(({ start, end }) => (end - start) / HOUR)).toEqual([24, 25, 24]);
	expect(hours.map((hour) => english.dates('Europe/Berlin').time(hour))).toEqual(['12:00', '12:00', '12:00']);
	const spring = Date.parse('2020-03-29T00:00+01:00');
	const one = ticks(spring, spring + 6 * HOUR, 400, 'Europe/Berlin').hours;
	expect(new Set(one).size).toBe(one.length);
});

/** Each thing with the one after it. */
const pairs = <T>(list: readonly T[]) => list.slice(1).map((after, i): [T, T] => [list[i] ?? after, after]);

test('any window at any width has days that follow each other, and labels and clock times that do not touch', () => {
	const window = fc.tuple(
		fc.integer({ min: at('2019-12-01'), max: at('2021-02-01') }),
		fc.integer({ min: HOUR, max: 366 * 24 * HOUR }),
		fc.integer({ min: 240, max: 2000 })
	);
	const check = fc.property(window, ([start, length, width]) => {
		const { days, hours } = ticks(start, start + length, width, ZONE);
		const px = (from: number, to: number) => ((to - from) * width) / length;
		expect(days[0]?.start).toBeLessThanOrEqual(start);
		expect(days.at(-1)?.end).toBeGreaterThanOrEqual(start + length);
		expect(pairs(days).filter(([before, band]) => band.start !== before.end)).toEqual([]);
		const touching = pairs(days.filter(({ label }) => label)).filter(
			([before, band]) => px(before.middle, band.middle) < bandText(band, dates).length * 6
		);
		expect(touching).toEqual([]);
		expect(pairs(hours).filter(([before, hour]) => px(before, hour) < 43)).toEqual([]);
	});
	fc.assert(check, { numRuns: 100 });
});

test('nights go from 20:00 to 06:00 local, cut to the window', () => {
	expect(nights(at('13'), at('15'), ZONE)).toEqual([
		{ start: at('13 00:00'), end: at('13 06:00') },
		{ start: at('13 20:00'), end: at('14 06:00') },
		{ start: at('14 20:00'), end: at('15 00:00') }
	]);
	expect(nights(at('13 08:00'), at('13 19:00'), ZONE)).toEqual([]);
	expect(nights(at('13 21:00'), at('13 22:00'), ZONE)).toEqual([
		{ start: at('13 21:00'), end: at('13 22:00') }
	]);
});
