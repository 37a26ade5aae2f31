// @vitest-environment node
import { expect, test } from 'vitest';
import type { Item } from '../../../../src/lens/lanes';
import { allot, fits } from '../../../../src/views/timeline/rows';

const ROOM = { x0: 0, x1: 300 };
const ROW = 10;
const height = (rows: number) => rows * ROW;

/** Events whose labels all want the same place. */
const crowd = (weights: readonly number[]): Item[] =>
	weights.map((weight, i) => ({
		id: `e${i}`,
		at: 20 + i,
		start: 20 + i,
		end: 20 + i,
		weight,
		label: 200,
		extra: 0,
		inside: true,
		selected: false
	}));

const lanes = (...weights: readonly (readonly number[])[]) =>
	weights.map((list) => fits(crowd(list), ROOM, height));
const rowsOf = (ways: ReturnType<typeof lanes>, room: number) =>
	allot(ways, room).map((way, i) => ways[i]?.[way]?.packed.rows);

test('with room for all, every event has its own row', () => {
	expect(rowsOf(lanes([1, 1, 1], [1, 1]), Infinity)).toEqual([3, 2]);
});

test('with little room, rows go where they name the weightiest events', () => {
	expect(rowsOf(lanes([1, 1, 1, 1], [3, 3, 3, 3]), 60)).toEqual([2, 4]);
	expect(rowsOf(lanes([3, 3, 3, 3], [1, 1, 1, 1]), 60)).toEqual([4, 2]);
});

test('two rows are the least, and the height is kept wherever that leaves a choice', () => {
	expect(rowsOf(lanes([2, 2, 2], [2, 2, 2]), 0)).toEqual([2, 2]);
	expect(rowsOf(lanes([2, 2, 2], [2, 2, 2]), 50)).toEqual([3, 2]);
});

test('a lane with one event has one row, and so has one without any', () => {
	expect(rowsOf(lanes([2], []), 0)).toEqual([1, 1]);
});
