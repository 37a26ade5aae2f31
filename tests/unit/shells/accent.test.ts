import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentTokens, contrast } from '../../../src/shells/accent';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);
const pair = (token: string | undefined) => token?.match(/#[\da-f]{6}/g) ?? [];

test('black on white has the greatest contrast there is', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test('an accent that can be read stays as it is', () => {
	expect(accentTokens('#005689')['--accent']).toMatch(/^light-dark\(#005689, #/);
});

test('any accent can be read on both grounds, and so can what stands on it', () => {
	fc.assert(
		fc.property(colour, (hex) => {
			const tokens = accentTokens(hex);
			const [light = '', dark = ''] = pair(tokens['--accent']);
			const [onLight = '', onDark = ''] = pair(tokens['--on-accent']);
			for (const [text, ground] of [
				[light, '#fbfaf7'],
				[dark, '#14161a'],
				[onLight, light],
				[onDark, dark]
			] as const)
				expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
		}),
		{ seed: 20200809 }
	);
});
