import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, holds } from '../../../../src/views/map/bounds';
import {
	extent,
	fit,
	lngLat,
	metresPerPixel,
	pan,
	point,
	scaleBar,
	zoomBy
} from '../../../../src/views/map/project';

const MINSK = [27.4, 53.83, 27.7, 53.97] as const;
const SIZE = [358, 176] as const;

test('what stands at a point of a panel is drawn at that point', () => {
	const view = fit(MINSK, SIZE);
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 358, noNaN: true }),
			fc.double({ min: 0, max: 176, noNaN: true }),
			(x, y) => {
				const [px, py] = point(view, lngLat(view, [x, y]));
				expect(px).toBeCloseTo(x, 5);
				expect(py).toBeCloseTo(y, 5);
			}
		)
	);
});

test('a panel shows all of its bounds, in the middle', () => {
	const view = fit(MINSK, SIZE);
	const [left, top] = point(view, [27.4, 53.97]);
	const [right, bottom] = point(view, [27.7, 53.83]);
	expect(top).toBeCloseTo(0, 5);
	expect(bottom).toBeCloseTo(176, 5);
	expect(left).toBeGreaterThan(0);
	expect(left + right).toBeCloseTo(358, 5);
});

test('a panel without a size, and bounds without one, still have a view', () => {
	expect(fit(MINSK, [0, 0]).zoom).toBe(3);
	expect(fit([27, 53, 27, 53], SIZE).zoom).toBe(14);
});

test('zooming keeps what stands under the pointer where it is', () => {
	const view = fit(MINSK, SIZE);
	const place = lngLat(view, [100, 50]);
	const [x, y] = point(zoomBy(view, 1.5, [100, 50]), place);
	expect(x).toBeCloseTo(100, 5);
	expect(y).toBeCloseTo(50, 5);
});

test('zooming ends where the outlines are of no more use', () => {
	const view = fit(MINSK, SIZE);
	expect(zoomBy(view, 99, [0, 0]).zoom).toBe(14);
	expect(zoomBy(view, -99, [0, 0]).zoom).toBe(3);
});

test('panning moves the window, so that everything in it moves the other way', () => {
	const view = fit(MINSK, SIZE);
	const [x, y] = point(pan(view, 10, -20), lngLat(view, [100, 50]));
	expect([Math.round(x), Math.round(y)]).toEqual([90, 70]);
});

test('the extent of a panel is what it covers, to about ten metres', () => {
	const bounds = extent(fit(MINSK, SIZE), SIZE);
	expect(bounds.slice(1)).toEqual([53.83, expect.closeTo(27.79, 1), 53.97]);
	expect(holds(bounds, [27.5, 53.9])).toBe(true);
	expect(holds(bounds, [28.3, 54.1])).toBe(false);
});

test('a circle of a thousand metres is two thousand metres wide', () => {
	const [west, south, east, north] = around([27.5667, 53.9], 1000);
	const view = fit(MINSK, SIZE);
	const perPixel = metresPerPixel(view, 53.9);
	const [x1, y1] = point(view, [west, north]);
	const [x2, y2] = point(view, [east, south]);
	expect((x2 - x1) * perPixel).toBeCloseTo(2000, 0);
	expect((y2 - y1) * perPixel).toBeCloseTo(2000, 0);
});

test.each([
	[50, 60, 2000, 40],
	[42, 60, 2000, 48],
	[3000, 60, 100_000, 33],
	[5, 60, 200, 40],
	[1, 60, 50, 50]
])('%d metres a pixel in %d pixels make a bar of %d metres', (perPixel, room, metres, width) => {
	const bar = scaleBar(perPixel, room);
	expect(bar.metres).toBe(metres);
	expect(bar.width).toBeCloseTo(width, 0);
});
