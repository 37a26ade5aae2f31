import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyed, share, snapped, typed } from '../../../src/activities/scale';

const PEOPLE = { from: 0, to: 6000, by: 50 };

test('arrow keys move by a step, with Shift by ten, and never past an end', () => {
	expect(keyed(PEOPLE, 800, 'ArrowRight', false)).toBe(850);
	expect(keyed(PEOPLE, 800, 'ArrowDown', true)).toBe(300);
	expect(keyed(PEOPLE, 100, 'ArrowLeft', true)).toBe(0);
	expect(keyed(PEOPLE, 800, 'End', false)).toBe(6000);
	expect(keyed(PEOPLE, 800, 'Home', false)).toBe(0);
});

test('the keys of clickers and letters are left to whoever turns pages', () => {
	for (const key of ['PageUp', 'PageDown', ' ', 'Enter', 'n', 'b'])
		expect(keyed(PEOPLE, 800, key, false)).toBeUndefined();
});

test('what is typed is a number on the scale or nothing', () => {
	expect(typed(PEOPLE, '830')).toBe(830);
	expect(typed(PEOPLE, '70000')).toBe(6000);
	expect(typed(PEOPLE, '-3')).toBe(0);
	for (const text of ['', '  ', 'many', 'Infinity']) expect(typed(PEOPLE, text)).toBeNull();
});

test('wherever a pointer stands, the value is one that keys can reach, and it stands on the scale', () => {
	const seed = Date.now();
	fc.assert(
		fc.property(
			fc.double({ min: -1e6, max: 1e6, noNaN: true }),
			fc.integer({ min: 1, max: 700 }),
			(at, by) => {
				const scale = { from: 3, to: 5003, by };
				const value = snapped(scale, at);
				expect((value - 3) % by === 0 || value === 5003).toBe(true);
				expect(share(scale, value)).toBeGreaterThanOrEqual(0);
				expect(share(scale, value)).toBeLessThanOrEqual(1);
			}
		),
		{ seed }
	);
});

test('steps of a tenth stay tenths', () => {
	expect(keyed({ from: 0, to: 1, by: 0.1 }, 0.2, 'ArrowUp', false)).toBe(0.3);
	expect(snapped({ from: 0, to: 1, by: 0.1 }, 0.31)).toBe(0.3);
});
