import { expect, test } from 'vitest';
import { resolved } from '../../../../src/publish/picture/values';

const known = new Map([
	['--ink', '#1a1c20'],
	['--hue', 'var(--ink)'],
	['--off', 'initial'],
	['--empty', ' ']
]);
const lookup = (name: string) => known.get(name);

test.each([
	['red', 'red'],
	['var(--ink)', '#1a1c20'],
	['var(--hue)', '#1a1c20'],
	['var(--missing, var(--ink))', '#1a1c20'],
	['1px solid var(--ink)', '1px solid #1a1c20'],
	// What a minifier makes of light-dark(): one of two that follow each other without a space.
	['var(--off,#fbfaf7)var(--empty,#14161a)', '#fbfaf7'],
	['color-mix(in srgb, var(--ink) 55%, transparent)', 'rgba(26, 28, 32, 0.55)'],
	['color-mix(in srgb, #fff 12%, transparent)', 'rgba(255, 255, 255, 0.12)']
])('the value %s is %s', (value, plain) => {
	expect(resolved(value, lookup)).toBe(plain);
});

test.each(['var(--missing)', 'var(--off)', 'color-mix(in srgb, red 50%, blue)'])(
	'%s has no plain value',
	(value) => {
		expect(resolved(value, lookup)).toBeNull();
	}
);
