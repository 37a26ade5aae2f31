import { expect, test } from 'vitest';
import { orderOf, type Held } from '../../../src/ports/keys';

const press = (
	key: string,
	how: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
	code = ''
) => ({
	key,
	code,
	shiftKey: false,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	...how
});

test.each([
	['ArrowRight', 'next'],
	[' ', 'next'],
	['n', 'next'],
	['N', 'next'],
	['PageDown', 'next'],
	['ArrowLeft', 'back'],
	['p', 'back'],
	['PageUp', 'back'],
	['Home', 'first'],
	['End', 'last'],
	['b', 'blank'],
	['.', 'blank'],
	['s', 'speaker'],
	['f', 'fullscreen'],
	['o', 'overview'],
	['g', 'jump'],
	['?', 'help'],
	['Escape', 'leave'],
	['x', undefined],
	['toString', undefined],
	['Enter', undefined]
])('with nothing in focus, “%s” means %s', (key, order) => {
	expect(orderOf(press(key), 'nothing')).toBe(order);
});

test('Shift and Space go back, Alt and the right arrow go on', () => {
	expect(orderOf(press(' ', { shiftKey: true }), 'nothing')).toBe('back');
	expect(orderOf(press('ArrowRight', { altKey: true }), 'slider')).toBe('next');
	expect(orderOf(press('ArrowLeft', { altKey: true }), 'nothing')).toBeUndefined();
});

test.each<Held>(['nothing', 'button', 'slider', 'text'])(
	'a clicker’s keys count with a %s in focus',
	(held) => {
		expect(orderOf(press('PageDown'), held)).toBe('next');
		expect(orderOf(press('PageUp'), held)).toBe('back');
		expect(orderOf(press('Escape'), held)).toBe('leave');
	}
);

test('in a text field, letters, arrows and Space are the writer’s', () => {
	for (const key of ['b', '.', ' ', 'ArrowRight', 'Home', '?'])
		expect(orderOf(press(key), 'text')).toBeUndefined();
	expect(orderOf(press('ArrowRight', { altKey: true }), 'text')).toBeUndefined();
});

test('a slider keeps its arrows, a button its Space', () => {
	for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', ' '])
		expect(orderOf(press(key), 'slider')).toBeUndefined();
	expect(orderOf(press(' '), 'button')).toBeUndefined();
	expect(orderOf(press('ArrowRight'), 'button')).toBe('next');
	expect(orderOf(press('b'), 'slider')).toBe('blank');
});

test('with Ctrl or Meta a key is the browser’s', () => {
	for (const how of [{ ctrlKey: true }, { metaKey: true }] as const) {
		expect(orderOf(press('p', how), 'nothing')).toBeUndefined();
		expect(orderOf(press('PageDown', how), 'nothing')).toBeUndefined();
	}
});

test('single letters can be switched off; other keys stay', () => {
	for (const key of ['n', 'b', '.', '?', 's']) expect(orderOf(press(key), 'nothing', false)).toBeUndefined();
	for (const key of ['ArrowRight', ' ', 'PageDown', 'Home'])
		expect(orderOf(press(key), 'nothing', false)).toBeDefined();
});

test.each([
	['и', 'KeyB', 'blank'],
	['И', 'KeyB', 'blank'],
	['ы', 'KeyS', 'speaker'],
	['ю', 'Period', undefined],
	['o', 'KeyS', 'overview'],
	['.', 'KeyE', 'blank'],
	['é', 'KeyB', undefined]
])('on a layout that writes “%s” with the key %s, it means %s', (key, code, order) => {
	expect(orderOf(press(key, {}, code), 'nothing')).toBe(order);
});
