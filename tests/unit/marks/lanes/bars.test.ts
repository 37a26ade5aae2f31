import { describe, expect, test } from 'vitest';
import { barLabels } from '../../../../src/marks/lanes/barLabels';
import { bars } from '../../../../src/marks/lanes/bars';
import { laneChartHeight } from '../../../../src/marks/lanes/height';
import { boxOf } from '../../../../src/marks/lanes/label';
import { centre } from '../../../../src/marks/lanes/night';
import { find, frame, listOf, measure, must, textOf, touching, words } from './charts';
import { moment, ZONE } from './story';

const layout = (width: number, head: number, on: number | null = null) => {
	const room = frame(width, head, laneChartHeight('bars', head < 90));
	const found = bars(listOf('detained', on), room, (entry) => room.x(centre(entry.at, ZONE)), 28);
	return { room, found, labels: barLabels(found, room, words, measure) };
};

describe('bars of detentions', () => {
	test('stand from zero, each as high as its number on one scale', () => {
		const { bars: own, base } = layout(840, 124).found;
		const heights = own.slice(0, 4).map((bar) => base - bar.top);
		expect(heights[1]).toBeCloseTo((heights[0] ?? 0) * (2 / 3));
		expect(heights[3]).toBeCloseTo((heights[0] ?? 0) * (7 / 30));
	});

	test('stand at their night: at 01:00 of its second day', () => {
		const { room, found } = layout(840, 124);
		const first = found.bars[0];
		expect((first?.x ?? 0) + (first?.width ?? 0) / 2).toBeCloseTo(room.x(moment(10, 1)), -1);
	});

	test('are equally wide', () => {
		expect(new Set(layout(840, 124).found.bars.map(({ width }) => width)).size).toBe(1);
	});

	test('show the period that the ministry reported on, not the night', () => {
		const { room, found } = layout(840, 124);
		expect(found.bars[1]?.bracket).toEqual([room.x(moment(10, 12)) + 2, room.x(moment(11, 12)) - 2]);
	});

	test('leave an empty slot, and not a zero, where no count was found', () => {
		const { found, labels } = layout(840, 124);
		const gap = found.bars[4];
		expect(gap?.entry.stated).toBeNull();
		expect(found.base - (gap?.top ?? 0)).toBeGreaterThan(20);
		expect(textOf(labels.values.get('detentions.4'))).toBe('no count found');
		expect(labels.values.get('detentions.4')?.voice).toBe('note');
		expect(textOf(labels.notes[0])).toBe('editor’s note: 102 offence reports, another unit');
	});

	test('put the count of another claimant beside, on its own bar', () => {
		const { found, labels } = layout(840, 124);
		const [first, second, side] = [found.bars[0], found.bars[1], found.sides[0]].map(must);
		expect(must(side).x).toBeGreaterThan(must(first).x + must(first).width);
		expect(must(side).x + must(side).width).toBeLessThan(must(second).x);
		expect(textOf(labels.values.get('viasna.0'))).toBe('Viasna at least 140');
	});

	test('are cut into their parts', () => {
		const { found, labels } = layout(840, 124);
		expect(found.bars[0]?.cuts).toHaveLength(1);
		expect(labels.parts.map(textOf)).toEqual(['Minsk', 'regions']);
	});

	test.each([
		[1016, 124],
		[840, 124],
		[780, 108],
		[640, 28],
		[390, 0],
		[340, 0]
	])('have no two labels that touch and none that is cut, %i px wide', (width, head) => {
		const { labels, room } = layout(width, head);
		const all = [...labels.values.values(), ...labels.parts, ...labels.notes, ...labels.ticks];
		expect(touching(all)).toEqual([]);
		expect(touching(labels.columns)).toEqual([]);
		for (const box of all.map((spot) => boxOf(spot, measure))) {
			expect(box.x0).toBeGreaterThanOrEqual(room.left);
			expect(box.x1).toBeLessThanOrEqual(room.right);
			expect(box.y0).toBeGreaterThanOrEqual(room.top);
		}
	});

	test('name every figure at 840 and 780 px, and report what found no room', () => {
		for (const width of [840, 780]) expect(layout(width, 108).labels.unlabelled).toEqual([]);
		const { labels } = layout(340, 0);
		const keys = [...labels.values.keys(), ...labels.unlabelled.map(({ key }) => key)];
		expect(keys.sort()).toEqual(
			listOf('detained')
				.map(({ key }) => key)
				.sort()
		);
	});

	test('can be hit on at least 24 px', () => {
		const { bars: own, sides } = layout(390, 0).found;
		for (const { hit } of [...own, ...sides]) {
			expect(hit.x1 - hit.x0).toBeGreaterThanOrEqual(24);
			expect(hit.y1 - hit.y0).toBeGreaterThanOrEqual(24);
		}
	});

	test('tell nothing of a figure that is not out: no height, no word, no grid line above the others', () => {
		const { found, labels } = layout(840, 124, moment(12, 9));
		const [first, , third, fourth] = found.bars;
		expect(third?.entry.published).toBe(false);
		expect(third?.top).toBe(fourth?.top);
		expect(third?.cuts).toEqual([]);
		expect(labels.values.has('detentions.2')).toBe(false);
		expect(labels.values.has('detentions.4')).toBe(false);
		expect(labels.notes).toEqual([]);
		expect(first?.entry.published).toBe(true);
		expect(layout(840, 124, moment(9, 12)).found.ticks).toEqual([]);
	});

	test('keep their places when the moment of knowledge moves', () => {
		const places = (on: number | null) => layout(840, 124, on).found.bars.map(({ x }) => x);
		expect(places(moment(11, 10))).toEqual(places(null));
	});
});

test('a figure is named in words: number, place, claimant, standing, moment', () => {
	const [first, , , , gap] = listOf('detained');
	expect(first && words.name(first)).toBe(
		'About 3,000 people. Label of detentions. Night 1. Of these about 1,000 people, Minsk; more than 2,000 people, regions. Interior Ministry (official). Known since 10 Aug, 12:36.'
	);
	expect(gap && words.name(gap)).toBe(
		'Label of detentions. No count found. Editor’s note: 102 offence reports, another unit. Night 5.'
	);
	const [hidden] = listOf('detained', moment(9, 12));
	expect(hidden && words.name(hidden)).toBe('not yet published');
	expect(find.figure('D1#all')).toBeDefined();
});
