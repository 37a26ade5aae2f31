// @vitest-environment node
import { expect, test } from 'vitest';
import { binEdges, bins, binStep, dense } from '../../../src/lens/bins';
import { at } from '../../sample';

const HOUR = 3_600_000;
const ZONE = 'Europe/Minsk';

test('more than 300 marks in all or more than 60 in one lane are drawn as counts', () => {
	expect(dense([60, 60, 60, 60, 60])).toBe(false);
	expect(dense([61, 0, 0])).toBe(true);
	expect(dense([60, 60, 60, 60, 60, 1])).toBe(true);
});

test('a bin is two hours, four on a narrow drawing, a day for more than sixty days', () => {
	expect(binStep(at('9'), at('17'), 1200)).toBe(2 * HOUR);
	expect(binStep(at('9'), at('17'), 390)).toBe(4 * HOUR);
	expect(binStep(at('2020-01-01'), at('2020-12-31'), 1200)).toBe(24 * HOUR);
});

test('bins start at local midnight, from the one that holds the start to the end', () => {
	expect(binEdges(at('13 21:00'), at('14 03:00'), 2 * HOUR, ZONE)).toEqual(
		['13 20:00', '13 22:00', '14 00:00', '14 02:00', '14 03:00'].map(at)
	);
});

test('days of 23 and 25 hours have bins of their own number, so that midnights stay edges', () => {
	const [from, to] = [Date.parse('2020-10-25T00:00+02:00'), Date.parse('2020-10-27T00:00+01:00')];
	const edges = binEdges(from, to, 24 * HOUR, 'Europe/Berlin');
	expect(edges).toEqual([from, from + 25 * HOUR, to]);
	expect(binEdges(from, to, 12 * HOUR, 'Europe/Berlin')).toContain(from + 25 * HOUR);
});

test('an event counts once, in its lane and in the bin that holds its moment; all lanes share one tallest bin', () => {
	const edges = ['13 00:00', '13 02:00', '13 04:00'].map(at);
	const moments = ['13 00:00', '13 01:59', '13 02:00', '12 23:59', '13 04:00'].map(at);
	const found = bins({ at: moments, lane: [0, 0, 1, 0, 1] }, edges, 2);
	expect(found.counts.map((row) => [...row])).toEqual([
		[2, 0],
		[0, 1]
	]);
	expect(found.max).toBe(2);
});

test('what a filter holds back, or has no lane, does not count', () => {
	const edges = ['13', '14'].map(at);
	const moments = ['13 01:00', '13 02:00', '13 03:00'].map(at);
	const found = bins({ at: moments, lane: [0, 0, 255] }, edges, 1, (i) => i !== 0);
	expect(found.counts.map((row) => [...row])).toEqual([[1]]);
	expect(bins({ at: [], lane: [] }, [], 1)).toMatchObject({ max: 0 });
});
