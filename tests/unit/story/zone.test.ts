// @vitest-environment node
import { expect, test } from 'vitest';
import { atLocal, days, startOfDay, zoneOffset } from '../../../src/story/time';
import { offsetText } from '../../../src/story/zone';

const iso = (ms: number) => new Date(ms).toISOString().replace(':00.000Z', 'Z');
const ms = (text: string) => Date.parse(text);

test('a clock in Minsk is three hours ahead of UTC in every month', () => {
	expect(zoneOffset(ms('2020-01-01T00:00Z'), 'Europe/Minsk')).toBe(180);
	expect(zoneOffset(ms('2020-08-09T00:00Z'), 'Europe/Minsk')).toBe(180);
});

test('a clock in Berlin and in New York is an hour further east in summer', () => {
	const [winter, summer] = [ms('2020-01-01T00:00Z'), ms('2020-08-01T00:00Z')];
	expect([winter, summer].map((at) => zoneOffset(at, 'Europe/Berlin'))).toEqual([60, 120]);
	expect([winter, summer].map((at) => zoneOffset(at, 'America/New_York'))).toEqual([-300, -240]);
});

test('a zone that nobody knows has no offset', () => {
	expect(zoneOffset(0, 'Nowhere')).toBeNaN();
});

test('a local time is found on either side of a clock change', () => {
	expect(iso(atLocal(2020, 3, 29, 1, 59, 'Europe/Berlin'))).toBe('2020-03-29T00:59Z');
	expect(iso(atLocal(2020, 3, 29, 3, 0, 'Europe/Berlin'))).toBe('2020-03-29T01:00Z');
	expect(iso(atLocal(2020, 3, 30, 0, 0, 'Europe/Berlin'))).toBe('2020-03-29T22:00Z');
});

test('a time that clocks skip is moved on by what they skip', () => {
	expect(iso(atLocal(2020, 3, 29, 2, 30, 'Europe/Berlin'))).toBe('2020-03-29T01:30Z');
	expect(iso(atLocal(2020, 3, 8, 2, 30, 'America/New_York'))).toBe('2020-03-08T07:30Z');
});

test('of a time that clocks show twice, the first is meant', () => {
	expect(iso(atLocal(2020, 10, 25, 2, 30, 'Europe/Berlin'))).toBe('2020-10-25T00:30Z');
	expect(iso(atLocal(2020, 11, 1, 1, 30, 'America/New_York'))).toBe('2020-11-01T05:30Z');
});

test('a day begins at local midnight, or later where midnight is skipped', () => {
	expect(iso(startOfDay(ms('2020-08-09T20:59Z'), 'Europe/Minsk'))).toBe('2020-08-08T21:00Z');
	expect(iso(startOfDay(ms('2020-08-09T21:00Z'), 'Europe/Minsk'))).toBe('2020-08-09T21:00Z');
	expect(iso(startOfDay(ms('2018-11-04T12:00Z'), 'America/Sao_Paulo'))).toBe('2018-11-04T03:00Z');
});

test('the days of a stretch are those that it touches; its end does not count', () => {
	const [start, end] = [ms('2020-08-08T22:00Z'), ms('2020-08-10T21:00Z')];
	expect(days(start, end, 'Europe/Minsk').map(iso)).toEqual(['2020-08-08T21:00Z', '2020-08-09T21:00Z']);
	expect(days(start, end + 1, 'Europe/Minsk')).toHaveLength(3);
	expect(days(start, start, 'Europe/Minsk').map(iso)).toEqual(['2020-08-08T21:00Z']);
});

test('days have 23 or 25 hours where clocks change', () => {
	const hours = (from: string, to: string, zone: string) => {
		const starts = days(ms(from), ms(to), zone);
		return starts.slice(1).map((start, i) => (start - (starts[i] ?? 0)) / 3_600_000);
	};
	expect(hours('2020-03-28T12:00Z', '2020-03-30T12:00Z', 'Europe/Berlin')).toEqual([24, 23]);
	expect(hours('2020-10-31T12:00Z', '2020-11-02T12:00Z', 'America/New_York')).toEqual([24, 25]);
});

test('a day that a country left out is left out', () => {
	const starts = days(ms('2011-12-29T12:00Z'), ms('2011-12-31T12:00Z'), 'Pacific/Apia');
	expect(starts.map(iso)).toEqual(['2011-12-29T10:00Z', '2011-12-30T10:00Z', '2011-12-31T10:00Z']);
});

test('offsets with seconds, from before standard time, give whole milliseconds', () => {
	expect(Number.isInteger(atLocal(1850, 1, 1, 0, 0, 'Europe/Minsk'))).toBe(true);
});

test('an offset is written as ISO 8601 has it', () => {
	expect([180, -210, 0, 345].map(offsetText)).toEqual(['+03:00', '-03:30', '+00:00', '+05:45']);
});
