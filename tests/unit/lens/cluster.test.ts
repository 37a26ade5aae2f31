// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluster } from '../../../src/lens/cluster';

const ids = (groups: ReturnType<typeof cluster>) => groups.map(({ members }) => members.map(({ id }) => id));

test('places nearer than the distance form one group, which stands on its first', () => {
	const groups = cluster(
		[
			{ id: 'gate', x: 10, y: 10 },
			{ id: 'prison', x: 13, y: 14 },
			{ id: 'square', x: 90, y: 10 }
		],
		20
	);
	expect(ids(groups)).toEqual([['gate', 'prison'], ['square']]);
	expect(groups[0]).toMatchObject({ x: 10, y: 10 });
});

test('a place between two groups joins the nearer one', () => {
	const row = [
		{ id: 'left', x: 0, y: 0 },
		{ id: 'right', x: 30, y: 0 },
		{ id: 'between', x: 18, y: 0 }
	];
	expect(ids(cluster(row, 20))).toEqual([['left'], ['right', 'between']]);
});

test('groups stand apart, and every place is in one within reach of it', () => {
	const point = fc.record({
		id: fc.string(),
		x: fc.integer({ max: 300, min: 0 }),
		y: fc.integer({ max: 300, min: 0 })
	});
	const check = fc.property(fc.array(point), (points) => {
		const groups = cluster(points, 24);
		expect(groups.flatMap(({ members }) => members)).toHaveLength(points.length);
		for (const [i, a] of groups.entries()) {
			for (const p of a.members) expect(Math.hypot(p.x - a.x, p.y - a.y)).toBeLessThan(24);
			for (const b of groups.slice(i + 1))
				expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeGreaterThanOrEqual(24);
		}
	});
	fc.assert(check);
});
