import { describe, expect, test } from 'vitest';
import { heads } from '../../../../src/marks/lanes/heads';
import { boxOf, Placer, wrap, type Spot } from '../../../../src/marks/lanes/label';
import { step } from '../../../../src/marks/lanes/rove';
import { find, measure, textOf, touching } from './charts';

const spot = (x: number, text: string, anchor: Spot['anchor'] = 'start'): Spot => ({
	x,
	y: 20,
	anchor,
	lines: [[{ text }]]
});
const bounds = { x0: 0, x1: 200, y0: 0, y1: 60 };

describe('a label', () => {
	test('takes the first place that is free', () => {
		const placer = new Placer(bounds, measure);
		expect(placer.place([spot(0, 'first')])?.x).toBe(0);
		expect(placer.place([spot(10, 'second'), spot(100, 'second')])?.x).toBe(100);
	});

	test('is left out rather than drawn over another', () => {
		const placer = new Placer(bounds, measure);
		placer.take({ x0: 0, x1: 200, y0: 0, y1: 60 });
		expect(placer.place([spot(0, 'late')])).toBeNull();
	});

	test('that is centred is pushed in at the side', () => {
		const placed = new Placer(bounds, measure).place([spot(2, 'wide words', 'middle')]);
		expect(boxOf(placed ?? spot(0, ''), measure).x0).toBe(0);
	});

	test('is broken between words and never inside one', () => {
		expect(wrap('one two extraordinary', 50, measure)).toEqual(['one two', 'extraordinary']);
	});

	test('of a lane stands on its baseline, above those under it', () => {
		const series = ['detentions', 'viasna'].map(find.series).filter((found) => found !== undefined);
		const spots = heads([{ base: 100, top: 0, series }], 160, measure);
		expect(spots.map(textOf)).toEqual(['Label of detentions', 'Label of viasna']);
		expect(spots[1]?.y).toBe(100);
		expect(touching(spots)).toEqual([]);
	});
});

test.each([
	['ArrowRight', 1, 2],
	['ArrowRight', 2, 2],
	['ArrowLeft', 1, 0],
	['ArrowLeft', 0, 0],
	['Home', 2, 0],
	['End', 0, 2],
	['x', 0, null]
])('%s leads from figure %i of three to %s', (key, from, to) => {
	expect(step(key, from, 3)).toBe(to);
});
