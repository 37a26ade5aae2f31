import { be, ru } from 'date-fns/locale';
import { format } from 'date-fns';
import { expect, test } from 'vitest';
import { belarusian } from '../../src/locales/belarusian';
import { LANGUAGES, pagesIn } from '../../src/locales/languages';
import { russian } from '../../src/locales/russian';

/** Every file of words of a language, by its name. */
const english = import.meta.glob<Record<string, unknown>>('../../src/locales/en/*.ts', { eager: true });
const others = import.meta.glob<Record<string, unknown>>('../../src/locales/{be,ru}/*.ts', { eager: true });

type Words = Readonly<Record<string, unknown>>;
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** Plural forms differ from language to language; `other` is in all. */
const isPlural = (value: Words) =>
	Object.hasOwn(value, 'other') &&
	Object.keys(value).every((key) => /^(\d+|zero|one|two|few|many|other)$/.test(key));

function forms(own: Words, other: Words): string[] {
	const empty = Object.values(other).some((form) => form === '');
	const lost = String(own.other).includes('#') && !String(other.other).includes('#');
	return isPlural(other) && !empty && !lost ? [] : ['plural'];
}

/** How `other` differs from `own`, each with where that is. */
function differences(own: unknown, other: unknown): string[] {
	if (typeof own !== typeof other) return [`${typeof own}, ${typeof other}`];
	// A language may need less of what it is given to say the same.
	if (typeof own === 'function' && typeof other === 'function' && own.length < other.length)
		return [`takes ${own.length}, ${other.length}`];
	if (!isWords(own) || !isWords(other)) return [];
	if (isPlural(own)) return forms(own, other);
	return Object.entries(own).flatMap(([key, value]) =>
		(key in other ? differences(value, other[key]) : ['missing']).map((what) => `${key}: ${what}`)
	);
}

test.each(LANGUAGES.slice(1))('$name has every word that English has, of the same kind', ({ code }) => {
	const wrong = Object.entries(english).flatMap(([path, words]) =>
		differences({ ...words }, { ...others[path.replace('/en/', `/${code}/`)] })
	);
	expect(wrong).toEqual([]);
	expect(Object.keys(english).length).toBeGreaterThan(20);
});

test.each([
	[belarusian, be],
	[russian, ru]
])('months stand in the genitive beside a day, and in the nominative alone', ({ dates }, locale) => {
	const said = dates('UTC');
	for (let month = 0; month < 12; month++) {
		const at = Date.UTC(2020, month, 9, 12);
		expect(said.date(at)).toBe(format(at, 'd MMMM yyyy', { locale }));
		expect(said.month(at)).toBe(format(at, 'LLLL yyyy', { locale }));
		expect(said.longDate(at)).toBe(format(at, 'EEEE, d MMMM yyyy', { locale }));
	}
});

test('stretches of days are told with the months and years that they need', () => {
	const { range, moment, dayShort, tick } = belarusian.dates('UTC', Date.UTC(2020, 7, 9));
	const day = (month: number, on: number, year = 2020) => Date.UTC(year, month, on);
	expect(range(day(7, 9), day(7, 10))).toBe('9 жніўня 2020');
	expect(range(day(7, 9), day(7, 17))).toBe('9–16 жніўня 2020');
	expect(range(day(6, 30), day(7, 2))).toBe('ад 30 ліпеня да 1 жніўня 2020');
	expect(range(day(11, 31), day(0, 2, 2021))).toBe('ад 31 снежня 2020 да 1 студзеня 2021');
	expect(moment(day(7, 14), true)).toBe('чц 13 жні, 24:00');
	expect(moment(day(7, 14))).toBe('пт 14 жні, 00:00');
	expect(dayShort(day(7, 9, 2021))).toBe('9 жні 2021');
	expect([tick(day(7, 9)), tick(day(7, 9), true)]).toEqual(['нд 9', '9']);
});

test('a story has pages in its own language and in those that the program speaks', () => {
	expect(pagesIn(['de', 'be', 'fr']).map(({ code }) => code)).toEqual(['de', 'be']);
});
