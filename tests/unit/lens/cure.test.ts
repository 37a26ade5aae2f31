// @vitest-environment node
import { expect, test } from 'vitest';
import { cure } from '../../../src/lens/cure';

test('the cure of an empty result names the filter whose dropping brings most, first', () => {
	const left: Record<string, number> = { window: 0, words: 2, places: 1, extent: 2 };
	expect(cure(['window', 'words', 'places', 'extent'], (own) => left[own] ?? 0)).toEqual([
		{ filter: 'words', count: 2 },
		{ filter: 'extent', count: 2 },
		{ filter: 'places', count: 1 },
		{ filter: 'window', count: 0 }
	]);
});
