// @vitest-environment node
import { expect, test } from 'vitest';
import { hue } from '../../../src/marks/hue';
import { shape } from '../../../src/marks/shape';
import type { Voice } from '../../../src/story/story';
import { CATEGORIES, story } from '../../sample';

const VOICES: readonly Voice[] = ['official', 'independent', 'eyewitness', 'agency', 'campaign', 'note'];

test('every kind of claimant has a closed shape of its own', () => {
	const shapes = VOICES.map((voice) => shape(voice, 10, 10, 11));
	expect(new Set(shapes).size).toBe(VOICES.length);
	for (const path of shapes) expect(path).toMatch(/^M[\d\s.,\-aL]+Z$/);
});

test('shapes are centred: an eyewitness stands on the base, a campaign on its tip', () => {
	expect(shape('eyewitness', 0, 0, 10)).toBe('M0 -5.4L5.6 4.3L-5.6 4.3Z');
	expect(shape('campaign', 0, 0, 10)).toBe('M0 5.4L5.6 -4.3L-5.6 -4.3Z');
});

test('hues go by the order of subjects; from the sixth on the sign alone tells them apart', () => {
	const six = story({ categories: [...CATEGORIES, { id: 'more', label: 'More', sign: 'dot' }] });
	expect(hue(six, 'vote')).toBe('var(--cat-1)');
	expect(hue(six, 'release')).toBe('var(--cat-5)');
	expect(hue(six, 'more')).toBe('var(--ink-2)');
	expect(hue(six, 'unknown')).toBe('var(--ink-2)');
});
