import { expect, test } from 'vitest';
import { PLAIN } from '../../../src/session/options';
import { dress } from '../../../src/shells/dress';

const accent = (root: HTMLElement) => root.style.getPropertyValue('--accent');

test('what a host asks for is put on, and taken off again', () => {
	const root = document.createElement('div');
	dress(root, { ...PLAIN, theme: 'dark', accent: '#005689' });
	expect(root.dataset['theme']).toBe('dark');
	expect(accent(root)).toContain('#005689');
	dress(root, PLAIN);
	expect(root.dataset['theme']).toBeUndefined();
	expect(accent(root)).toBe('');
});

test('high contrast keeps its own accent', () => {
	const root = document.createElement('div');
	dress(root, { ...PLAIN, theme: 'contrast', accent: '#005689' });
	expect(accent(root)).toBe('');
});
