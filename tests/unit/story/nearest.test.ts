// @vitest-environment node
import { expect, test } from 'vitest';
import { nearest } from '../../../src/story/nearest';

const ids = ['minsk', 'zhodzina', 'brest', 'A07'];

test.for([
	['mins', 'minsk'],
	['Minsk', 'minsk'],
	['misnk', 'minsk'],
	['zhodino', 'zhodzina'],
	['zodino', undefined],
	['zhodzna', 'zhodzina'],
	['A08', 'A07'],
	['B09', undefined],
	['', undefined],
	['x', undefined]
] as const)('“%s” was probably meant to be %s', ([word, meant]) => {
	expect(nearest(word, ids)).toBe(meant);
});

test('of two that are near, the nearer is meant', () => {
	expect(nearest('release', ['releases', 'release-2', 'releese'])).toBe('releases');
});
