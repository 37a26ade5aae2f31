// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { forPupils, forReaders } from '../../../src/story/cut';
import { lookup } from '../../../src/story/lookup';
import { read } from '../../../src/story/read';
import { sample } from './sample';
import { spoil } from './spoil';

/** Texts, and in which language they are read. */

describe('languages', () => {
	test('texts come in the language asked for, else in the language of the story', () => {
		const { story, problems } = read(sample(), 'be');
		expect(problems).toEqual([]);
		expect([story.language, story.title, story.kicker]).toEqual(['be', 'Прыклад', 'Kicker']);
		expect(story.units.map(({ label }) => label.other)).toEqual(['чалавека', '%', 'days']);
	});

	test('the language of the story comes before those that stand before it', () => {
		expect(spoil(['title'], { be: 'Прыклад', en: 'A sample' }).story.title).toBe('A sample');
	});

	test('a text that is missing in the language read says which one it is in', () => {
		const languages = (change: unknown) => {
			const made = { ...sample() } as { events: Record<string, unknown>[] };
			const [first, ...rest] = made.events;
			const { story } = read({ ...made, events: [{ ...first, text: '', title: change }, ...rest] }, 'be');
			const { title = '' } = story.events.find(({ id }) => id === first?.id) ?? {};
			return lookup(story).languageOf(title);
		};
		expect(languages('The polls open')).toBe('en');
		expect(languages({ ru: 'Участки открыты' })).toBe('ru');
		expect(languages({ en: 'The polls open', ru: 'Участки открыты' })).toBe('en');
		expect(languages({ ru: 'Участки открыты', en: 'The polls open' })).toBe('en');
		expect(languages({ en: 'The polls open', be: 'Участкі адчыненыя' })).toBeUndefined();
	});

	test('every single text that is missing says so', () => {
		const { story } = read({ ...sample(), kicker: { en: 'Above' }, standfirst: { ru: 'Вкратце' } }, 'be');
		const { languageOf } = lookup(story);
		expect([languageOf(story.kicker), languageOf(story.standfirst)]).toEqual(['en', 'ru']);
		expect(languageOf(story.title)).toBeUndefined();
		expect(languageOf('constructor')).toBeUndefined();
		expect(languageOf()).toBeUndefined();
		expect(read(sample()).story.strayed).toBeUndefined();
	});

	test('where a language is not the story’s at all, no text is missing in it', () => {
		expect(read(sample(), 'fr').story.strayed).toBeUndefined();
	});

	test('a page carries no text for its language alone that it does not show', () => {
		const secret = 'What the class is not to know';
		const { story } = read(
			{ ...sample(), background: [{ side: 'since', when: 'Later', text: secret }] },
			'be'
		);
		expect(Object.keys(story.strayed ?? {})).toContain(secret);
		expect(JSON.stringify(forReaders(story))).not.toContain(secret);
		expect(forReaders(story).strayed).not.toEqual({});
		expect(forPupils({ ...story, background: [], strayed: { [secret]: 'en' } }).strayed).toBeUndefined();
	});

	test('a language that the story does not have is not claimed', () => {
		const { story } = read(sample(), 'fr');
		expect([story.language, story.title]).toEqual(['en', 'A sample']);
	});

	test('a name is found by every spelling, the one shown first, each once', () => {
		const { story } = read(sample(), 'be');
		expect(story.people[0]?.spellings).toEqual(['Юрый Караеў', 'Yuri Karayev', 'Karaev']);
		expect(story.places[0]?.spellings).toEqual(['Жодзіна', 'Zhodzina', 'Zhodino']);
	});

	test('a text without the language of the story is shown in another, and that is said', () => {
		const { story, told } = spoil(['title'], { be: 'Прыклад' });
		expect(story.title).toBe('Прыклад');
		expect(told).toEqual(['title: No text in “en”, the language of the story; another is shown.']);
	});

	test('a text in no language at all is missing', () => {
		expect(spoil(['title'], {}).told).toEqual(['title: No text in any language; read as empty.']);
	});

	test('a flawed language is left out of a text', () => {
		expect(spoil(['title'], { en: 'A', be: 5, English: 'B' }).told).toEqual([
			'title.be: Should be a text, but is a number; ignored.',
			'title.English: Not a language such as “en”; ignored.'
		]);
	});

	test('the word for a unit may be one for all, in plural forms, or either by language', () => {
		expect(spoil(['units', 1, 'label'], '').told[0]).toBe(
			'units[1].label: Should be a text, but is empty; this unit “percent” is left out.'
		);
		expect(spoil(['units', 1, 'label'], { one: 'a' }).told[0]).toBe(
			'units[1].label: The plural form “other” is missing; this unit “percent” is left out.'
		);
		expect(spoil(['units', 1, 'label'], { other: 'a', some: 'b' }).told).toEqual([
			'units[1].label.some: No plural form; ignored.'
		]);
		expect(spoil(['units', 1, 'label'], 5).told[0]).toContain('Should be a text or its plural forms');
		expect(spoil(['units', 1, 'label'], { en: { one: 'a' } }).told).toContain(
			'units[1].label.en: The plural form “other” is missing; ignored.'
		);
		expect(spoil(['units', 1, 'label'], {}).told[0]).toContain('No label in any language');
	});

	test('a place or a person without a name is left out', () => {
		expect(spoil(['people', 0, 'name'], 5).story.people).toEqual([]);
	});
});
