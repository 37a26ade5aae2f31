import { describe, expect, test } from 'vitest';
import { barEnd } from '../../../src/marks/end';

const box = { x: 10, width: 30, base: 100, top: 40 };

describe('the end of a bar', () => {
	test('is flat where the number is exact', () => {
		expect(barEnd('exact', box)).toEqual({ solid: 40, fade: null, open: null, sign: null, edge: 40 });
	});

	test('fades over 13 px, centred on the number, for "about"', () => {
		expect(barEnd('about', box)).toMatchObject({ fade: { top: 33.5, bottom: 46.5 }, solid: 46.5 });
	});

	test('fades from below up to the number, and not beyond it, for "nearly"', () => {
		expect(barEnd('nearly', box).fade).toEqual({ top: 40, bottom: 53 });
	});

	test('never fades below the axis', () => {
		const tiny = { ...box, top: 97 };
		expect(barEnd('about', tiny).fade?.bottom).toBe(100);
		expect(barEnd('nearly', tiny).fade?.bottom).toBe(100);
	});

	test.each(['more than', 'at least'] as const)('is flat under an open arrow for "%s"', (qualifier) => {
		const end = barEnd(qualifier, box);
		expect(end.solid).toBe(40);
		expect(end.sign).toBe('M10 37L25 31L40 37');
		expect(end.edge).toBeLessThan(31);
	});

	test('lies under a lid for "up to"', () => {
		expect(barEnd('up to', box).sign).toContain('H43');
	});

	test('is an outline between the two numbers of a range', () => {
		expect(barEnd('range', { ...box, low: 70 })).toMatchObject({ solid: 70, open: { top: 40, bottom: 70 } });
	});
});
