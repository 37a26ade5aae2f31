import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover, parent, square } from '../../../../src/views/map/cover';
import { fit, point } from '../../../../src/views/map/project';

const MINSK = [27.4, 53.83, 27.7, 53.97] as const;
const SIZE = [358, 176] as const;
const view = fit(MINSK, SIZE);

test('every point of a panel lies on exactly one of its tiles', () => {
	const tiles = cover(view, SIZE, [0, 14]);
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 357.9, noNaN: true }),
			fc.double({ min: 0, max: 175.9, noNaN: true }),
			(x, y) => {
				const on = tiles.filter((at) => {
					const [left, top, side] = square(view, at);
					return x >= left && x < left + side && y >= top && y < top + side;
				});
				expect(on).toHaveLength(1);
			}
		)
	);
});

test('a tile stands where its corner lies on the Earth', () => {
	const [left, top] = square(view, { z: 1, x: 1, y: 1 });
	const [x, y] = point(view, [0, 0]);
	expect(left).toBeCloseTo(x, 5);
	expect(top).toBeCloseTo(y, 5);
});

test('tiles are of the closest zoom that a file has, and no closer than the panel needs', () => {
	const zooms = (most: number) => new Set(cover(view, SIZE, [0, most]).map(({ z }) => z));
	expect(zooms(9)).toEqual(new Set([9]));
	expect(zooms(14)).toEqual(new Set([Math.ceil(view.zoom - 0.25)]));
});

test('a panel much wider than a file is made for asks for nothing of it', () => {
	const country = fit([23, 51, 33, 56.5], SIZE);
	expect(cover(country, SIZE, [14, 14])).toEqual([]);
	expect(cover(country, SIZE, [5, 14]).length).toBeLessThan(12);
});

test('no tile lies outside the world', () => {
	for (const { x, y } of cover({ zoom: 3, x: -900, y: -900 }, [4000, 4000], [0, 3])) {
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
		expect(Math.max(x, y)).toBeLessThan(8);
	}
});

test('a tile lies in its parent', () => {
	expect(parent({ z: 12, x: 2361, y: 1323 })).toEqual({ z: 11, x: 1180, y: 661 });
});
