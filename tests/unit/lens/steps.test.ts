import { ticks } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steps } from '../../../src/lens/steps';

test.each([
	[3000, 3, [0, 1000, 2000, 3000]],
	[2000, 2, [0, 1000, 2000]],
	[750, 3, [0, 200, 400, 600]],
	[0, 3, [0]]
])('steps up to %i, about %i of them', (max, count, expected) => {
	expect(steps(max, count)).toEqual(expected);
});

test('they are those of d3', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 8 }), (max, count) => {
			// d3 counts fractions by their inverse: whole steps are all that people are counted in.
			fc.pre(max / count >= 1);
			expect(steps(max, count)).toEqual(ticks(0, max, count));
		}),
		{ seed: 6700, numRuns: 500 }
	);
});
