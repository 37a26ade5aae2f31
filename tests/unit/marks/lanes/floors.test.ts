import { describe, expect, test } from 'vitest';
import { floorLabels } from '../../../../src/marks/lanes/floorLabels';
import { floors } from '../../../../src/marks/lanes/floors';
import { laneChartHeight } from '../../../../src/marks/lanes/height';
import { boxOf } from '../../../../src/marks/lanes/label';
import { frame, listOf, measure, must, textOf, touching, words } from './charts';
import { moment } from './story';

const layout = (width: number, head: number, on: number | null = null) => {
	const room = frame(width, head, laneChartHeight('floors', head < 90));
	const levels = floors(listOf('released', on), room, on);
	const labels = floorLabels(levels, { ...room, headless: head < 90 }, words, measure);
	return { room, levels, labels };
};

describe('totals of releases', () => {
	test('run level from the moment of publication until the next one, and are not joined by a slope', () => {
		const { room, levels } = layout(840, 124);
		const [first, second] = must(levels[0]).floors.map(must);
		expect(must(first).from).toBe(room.x(moment(13, 22, 17)));
		expect(must(first).to).toBe(room.x(moment(14, 16, 11)));
		expect(must(second).from).toBe(must(first).to);
		expect(must(first).y).not.toBe(must(second).y);
		expect([must(first).open, must(second).open]).toEqual([false, true]);
	});

	test('share no line and no baseline with the counts of others', () => {
		const { levels } = layout(840, 124);
		expect(levels).toHaveLength(2);
		expect(levels[1]?.floors).toEqual([]);
		expect(levels[0]?.tallies).toEqual([]);
		expect(levels[1]?.base).toBeGreaterThan(levels[0]?.base ?? Infinity);
	});

	test('use the same pixels per person as the counts at the gate', () => {
		const [official, gate] = layout(840, 124).levels.map(must);
		const total = must(official).base - must(must(official).floors[1]).y;
		const count = must(gate).base - must(must(gate).tallies[0]).y;
		const dawn = must(gate).base - must(must(gate).dots[0]).y;
		expect(total / 2000).toBeCloseTo(count / 400);
		expect(total / 2000).toBeCloseTo(dawn / 119);
	});

	test('put each day of the gate on its own, from zero', () => {
		const { levels, room } = layout(840, 124);
		const [a, b] = levels[1]?.tallies ?? [];
		expect([a?.x0, a?.x1]).toEqual([room.x(moment(13)), room.x(moment(14))]);
		expect(b?.base).toBe(a?.base);
		expect(b?.y).toBeGreaterThan(a?.y ?? Infinity);
	});

	test('stop where knowledge stops', () => {
		const on = moment(14, 10);
		const { room, levels, labels } = layout(840, 124, on);
		const [official, gate] = levels;
		expect(official?.floors).toHaveLength(1);
		expect(official?.floors[0]?.to).toBe(room.x(on));
		expect(official?.floors[0]?.open).toBe(false);
		expect(official?.slots).toHaveLength(1);
		expect(gate?.slots).toHaveLength(3);
		expect(official?.ticks.map(({ value }) => value)).toEqual([1000]);
		expect([...labels.values.values()].map(textOf)).toEqual(['more than 1,000 13 Aug, 22:17']);
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
		const all = [...labels.values.values(), ...labels.dates, ...labels.ticks, ...labels.heads];
		expect(touching(all)).toEqual([]);
		for (const box of all.map((spot) => boxOf(spot, measure))) {
			expect(box.x0).toBeGreaterThanOrEqual(room.left);
			expect(box.x1).toBeLessThanOrEqual(room.right);
		}
	});

	test('name every figure at 840 and 780 px, and every one is named or reported', () => {
		for (const width of [840, 780]) {
			const { labels } = layout(width, 108);
			expect(labels.unlabelled).toEqual([]);
			expect([...labels.values.values()].map(textOf).join(' ')).toContain('more than 2,000');
		}
		const { labels } = layout(340, 0);
		expect(labels.values.size + labels.unlabelled.length).toBe(listOf('released').length);
	});
});
