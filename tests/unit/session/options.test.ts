import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN, readOptions, THEMES, writeOptions } from '../../../src/session/options';

const accent = fc
	.integer({ min: 0, max: 0xffffff })
	.map((colour) => `#${colour.toString(16).padStart(6, '0')}`);

test('from options to a query and back are the same options', () => {
	const options = fc.record({
		theme: fc.constantFrom(...THEMES),
		accent: fc.option(accent),
		title: fc.boolean(),
		controls: fc.boolean(),
		fit: fc.option(fc.integer({ min: 200, max: 2000 }))
	});
	fc.assert(
		fc.property(options, (chosen) => {
			expect(readOptions(writeOptions(chosen))).toEqual(chosen);
		}),
		{ seed: 20200809 }
	);
});

test('what is as usual is left out', () => {
	expect(writeOptions(PLAIN)).toBe('');
	expect(readOptions('?initialWidth=640&childId=a&e=zhodzina')).toEqual(PLAIN);
});

test.each([
	'theme=pink',
	'accent=red',
	'accent=%23fff',
	'accent=123456;background:url(x)',
	'fit=tall',
	'fit=',
	'title=yes'
])('%s counts as absent', (query) => {
	expect(readOptions(query)).toEqual(PLAIN);
});

test('a height that nobody can use becomes the nearest that one can', () => {
	expect(readOptions('fit=1').fit).toBe(200);
	expect(readOptions('fit=1e9').fit).toBe(2000);
});
