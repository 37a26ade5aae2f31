import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/story/read';
import { text } from './data/told';

const LANGUAGES = ['en', 'be', 'ru'] as const;
type Texts = Record<(typeof LANGUAGES)[number], string>;

const isMap = (value: unknown): value is Texts =>
	typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value);

/** Every text that is there in several languages, with the key that it stands under. */
function texts(value: unknown, key = ''): [string, Texts][] {
	if (isMap(value)) return typeof value.en === 'string' ? [[key, value]] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, one]) => texts(one, Array.isArray(value) ? key : name));
}

const raw: { claims: { says: unknown }[]; events: { id: string; title: unknown; text: unknown }[] } =
	JSON.parse(text);
const all = texts(raw);

/** Its numbers, however a language writes thousands and decimals, in any order. */
const numbers = (said: string) =>
	[...said.matchAll(/\d+(?:[,.\u00a0\u202f]\d+)*/g)].map(([one]) => one.replace(/\D/g, '')).sort();

describe('The Belarus story in English, Belarusian and Russian', () => {
	test.each(LANGUAGES)('is read without a flaw in “%s”', (language) => {
		const { story, problems } = readText(text, language);
		expect(problems).toEqual([]);
		expect(story.language).toBe(language);
	});

	test('says all of its texts in each of them', () => {
		expect(all.length).toBeGreaterThan(1300);
		for (const part of ['title', 'standfirst', 'says', 'by', 'whenText', 'prompt', 'notes', 'caveat'])
			expect(all.filter(([key]) => key === part).length, part).toBeGreaterThan(0);
		for (const claim of raw.claims) expect(claim.says).toSatisfy(isMap);
		for (const event of raw.events) expect([event.title, event.text].every(isMap), event.id).toBe(true);
	});

	test('says the same numbers in each of them', () => {
		const differing = all.filter(([, { en, be, ru }]) =>
			[be, ru].some((other) => numbers(other).join() !== numbers(en).join())
		);
		expect(differing.map(([key, { en }]) => `${key}: ${en}`)).toEqual([]);
	});

	test('keeps links and marks', () => {
		const marks = (said: string) => said.match(/\]\([^)]*\)|\*\*|`/g) ?? [];
		for (const [, { en, be, ru }] of all)
			for (const other of [be, ru]) expect(marks(other), en).toEqual(marks(en));
	});

	test('is not transliterated: Belarusian has its own letters, Russian its own', () => {
		const long = all.filter(([, { en }]) => en.length > 60);
		// A channel's name is Belarusian in Russian, too.
		const told = (language: 'be' | 'ru') =>
			long.map(([, said]) => said[language].replace(/«[^»]*»/g, '')).join('\n');
		expect(told('be')).not.toMatch(/[иъщ]/iu);
		expect(told('ru').match(/[ўі]/giu) ?? []).toEqual([]);
	});

	test.each(LANGUAGES)('needs at most 40 kB in “%s”, compressed, without what is for a class', (language) => {
		const carried = { ...raw, sequences: [], glossary: [], background: [] };
		const cut = JSON.stringify(carried, (_, value: unknown) => (isMap(value) ? value[language] : value));
		expect(gzipSync(cut, { level: 9 }).length).toBeLessThanOrEqual(40_000);
	});
});
