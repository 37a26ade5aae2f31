import { expect, test } from 'vitest';
import { hours, rows, spot } from '../../../../src/views/sides/drawing';
import { at, exact, throughout } from '../../../sample';

const HOUR = 3_600_000;
const AXIS = { starts: [at('9 20:00'), at('10 20:00')], length: 10 * HOUR, calendar: false } as const;

test('hours are labelled as far apart as there is room for them', () => {
	expect(hours(AXIS, 700)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * HOUR));
	expect(hours(AXIS, 300)).toEqual([0, 2, 4, 6, 8].map((n) => n * HOUR));
	expect(hours(AXIS, 10)).toEqual([0]);
});

test('the same hour of both sides stands at the same place', () => {
	const x = (text: string, side: 0 | 1) => spot(exact(text), side, AXIS, [20, 120]);
	expect(x('10 01:00', 0)).toEqual({ x: 70, from: 70, to: 70, beyond: null });
	expect(x('11 01:00', 1)).toEqual(x('10 01:00', 0));
});

test('what began before the window or stands after it is told so, at the end of the axis', () => {
	const lasting = spot(throughout('9 10:00', '10 01:00'), 0, AXIS, [20, 120]);
	expect(lasting).toMatchObject({ x: 32, to: 70, beyond: 'before' });
	expect(lasting.from).toBeLessThan(20);
	expect(spot(exact('10 08:00'), 0, AXIS, [20, 120])).toMatchObject({ x: 108, beyond: 'after' });
});

test('marks and bars that would touch stand in rows of their own', () => {
	const mark = (x: number, to = x) => ({ x, from: x, to, beyond: null });
	expect(rows([10, 50, 12, 14, 51].map((x) => mark(x)))).toEqual([0, 0, 1, 2, 1]);
	expect(rows([mark(10, 40), mark(30), mark(60)])).toEqual([0, 1, 0]);
	expect(rows([])).toEqual([]);
});
