import { about } from '../src/locales/en/about';
import { article } from '../src/locales/en/article';
import { citation } from '../src/locales/en/citation';
import { compare } from '../src/locales/en/compare';
import { detail } from '../src/locales/en/detail';
import { embed } from '../src/locales/en/embed';
import { embedding } from '../src/locales/en/embedding';
import { history } from '../src/locales/en/history';
import { howto } from '../src/locales/en/howto';
import { takeAway as dialog } from '../src/locales/en/takeAway';
import { takeAwayData } from '../src/locales/en/takeAwayData';
import { english } from '../src/locales/english';
import type { Locale } from '../src/locales/locale';
import type { Story } from '../src/story/story';

/** A language that nobody speaks: written from the right, its words longer by two fifths. What English forgot to hand over shows at once. */

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבקדעפגהיחכלמנופקרסתוטשזץצ';
const LONGER = 0.4;

const word = (latin: string) => {
	const letters = [...latin.toLowerCase()].map((letter) => HEBREW[LATIN.indexOf(letter)] ?? letter);
	return [...letters, ...letters.slice(0, Math.round(letters.length * LONGER))].join('');
};

/** Letters are other ones, digits and signs stay. */
export const pseudo = (text: string): string => text.replace(/[A-Za-z]+/g, word);

/** All texts in `value`, those that its functions return too. */
function spoken<T>(value: T): T;
function spoken(value: unknown): unknown {
	if (typeof value === 'string') return pseudo(value);
	if (typeof value === 'function')
		return (...given: unknown[]) => spoken(Reflect.apply(value, undefined, given));
	if (Array.isArray(value)) return value.map((one) => spoken<unknown>(one));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoken<unknown>(one)]));
}

export const fromTheRight: Locale = {
	...english,
	code: 'he',
	words: spoken(english.words),
	parts: spoken({
		...{ about, article, compare, detail, embed, embedding, history, howto },
		takeAway: { ...takeAwayData, citation, dialog }
	}),
	dates: (timeZone, home) => spoken(english.dates(timeZone, home))
};

/** What in a story is a text for readers. */
const TEXTS = new Set([
	...[
		'title',
		'kicker',
		'standfirst',
		'notice',
		'text',
		'says',
		'by',
		'name',
		'whenText',
		'subtitle',
		'caveat'
	],
	...['note', 'publisher', 'label', 'zoneLabel', 'of', 'scope', 'base', 'role', 'other', 'one', 'photo']
]);

/** The same story in that language. Quotes stay in theirs. */
export function retold(story: Story): Story {
	const told: unknown = JSON.parse(JSON.stringify(story), (key, value: unknown) =>
		// A single letter is the side of a mark on which a name stands.
		TEXTS.has(key) && typeof value === 'string' && value.length > 1 ? pseudo(value) : value
	);
	return { ...(told as Story), language: 'he', languages: ['en', 'he'] };
}
