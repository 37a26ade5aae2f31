import { expect, test } from 'vitest';
import { moved, moveOf, stepTo, turn } from '../../../../src/views/map/moves';

const SIZE = [400, 200] as const;
const VIEW = { zoom: 10, x: 1000, y: 500 };
const press = (key: string, more = {}) =>
	moveOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('plus, minus and 0 zoom; arrows with Shift move the map', () => {
	expect(['+', '=', '-', '0'].map((key) => press(key))).toEqual(['in', 'in', 'out', 'home']);
	expect(press('ArrowLeft')).toBeUndefined();
	expect(press('ArrowLeft', { shiftKey: true })).toBe('west');
	expect(press('x')).toBeUndefined();
});

test('keys of the browser are left alone', () => {
	expect(['ctrlKey', 'metaKey', 'altKey'].map((held) => press('+', { [held]: true }))).toEqual([
		undefined,
		undefined,
		undefined
	]);
});

test('a move goes a quarter of the panel, or one step closer about the middle, or back to the beginning', () => {
	expect(moved('east', VIEW, SIZE)).toEqual({ zoom: 10, x: 1100, y: 500 });
	expect(moved('west', VIEW, SIZE)).toEqual({ zoom: 10, x: 900, y: 500 });
	expect(moved('north', VIEW, SIZE)).toEqual({ zoom: 10, x: 1000, y: 450 });
	expect(moved('south', VIEW, SIZE)).toEqual({ zoom: 10, x: 1000, y: 550 });
	expect(moved('in', VIEW, SIZE)).toEqual({ zoom: 11, x: 2200, y: 1100 });
	expect(moved('out', VIEW, SIZE)).toEqual({ zoom: 9, x: 400, y: 200 });
	expect(moved('home', VIEW, SIZE)).toBeNull();
});

test('arrows reach every mark, and stop at the last', () => {
	const stops = [
		{ id: 'west', at: [10, 50] as const },
		{ id: 'east', at: [90, 40] as const },
		{ id: 'north', at: [50, 5] as const }
	];
	const go = (from: string, key: string) => stepTo(stops, from, key);
	expect(go('west', 'ArrowRight')).toBe('north');
	expect(go('north', 'ArrowRight')).toBe('east');
	expect(go('east', 'ArrowRight')).toBe('east');
	expect(go('east', 'ArrowLeft')).toBe('north');
	expect(go('north', 'ArrowDown')).toBe('east');
	expect(go('east', 'ArrowUp')).toBe('north');
	expect(go('east', 'Home')).toBe('west');
	expect(go('west', 'End')).toBe('east');
	expect(go('west', 'a')).toBeUndefined();
});

test('a turn of the wheel away from oneself comes no more than one step closer', () => {
	expect(turn({ deltaY: -100, deltaMode: 0 })).toBeCloseTo(0.6);
	expect(turn({ deltaY: 3, deltaMode: 1 })).toBeCloseTo(-0.288);
	expect(turn({ deltaY: -999, deltaMode: 0 })).toBe(1);
});
