// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/story/cut';
import { read } from '../../../src/story/read';
import { sample } from './sample';
import { spoiled } from './spoil';

describe('a story cut for one language', () => {
	test('has that language only, but for names', () => {
		const text = JSON.stringify(cut(sample(), 'be'));
		expect(text).toContain('Прыклад');
		expect(text).not.toContain('A sample');
		expect(text).toContain('Yuri Karayev');
	});

	test('says which language it is in', () => {
		expect(cut(sample(), 'be')).toMatchObject({ language: 'be', title: 'Прыклад' });
		expect(cut(sample(), 'fr')).toMatchObject({ language: 'en', title: 'A sample' });
	});

	test('has no notes to editors', () => {
		expect(JSON.stringify(cut(sample(), 'en'))).not.toMatch(/"\$schema"|"added"/);
	});

	test('keeps aliases, whatever their ids look like', () => {
		expect(cut({ language: 'en', aliases: { en: 'dawn' } }, 'en')).toMatchObject({ aliases: { en: 'dawn' } });
	});

	test.for([['en'], ['be'], ['fr']])('reads the same in %s as the whole file', ([language = '']) => {
		const whole = read(sample(), language);
		const after = read(cut(sample(), language), language);
		expect(after.problems).toEqual([]);
		const sorted = (list: readonly { readonly spellings: readonly string[] }[]) =>
			list.map((one) => ({ ...one, spellings: [...one.spellings].sort() }));
		expect({ ...after.story, people: [], places: [] }).toEqual({ ...whole.story, people: [], places: [] });
		expect(sorted(after.story.people)).toEqual(sorted(whole.story.people));
		expect(sorted(after.story.places)).toEqual(sorted(whole.story.places));
	});

	test.skipIf(!existsSync('data/belarus-2020/story.json'))('reads the same as the published story', () => {
		const story: unknown = JSON.parse(readFileSync('data/belarus-2020/story.json', 'utf8'));
		const [whole, after] = [read(story, 'en'), read(cut(story, 'en'), 'en')];
		expect(after.problems).toEqual([]);
		expect(after.story.events).toEqual(whole.story.events);
		expect(after.story.claims).toEqual(whole.story.claims);
	});

	test('what is no story comes back as it is', () => {
		expect([null, 5, 'x', [1]].map((thing) => cut(thing, 'en'))).toEqual([null, 5, 'x', [1]]);
		expect(cut({}, 'en')).toEqual({ language: 'en' });
		expect(cut(spoiled(['people', 0], 5), 'en')).toMatchObject({ people: [5] });
		expect(cut({ language: 'en', people: 5, title: { be: 'x' } }, 'en')).toEqual({
			language: 'en',
			people: 5,
			title: { be: 'x' }
		});
	});
});
