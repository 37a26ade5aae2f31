import { LANGUAGES } from '../locales/languages';
import type { Locale } from '../locales/locale';
import { english } from '../locales/english';
import { fluent } from '../locales/speak';

/** Every language that the program speaks, with all its words: the build writes pages in each. */
const ALL: ReadonlyMap<string, Locale> = new Map(
	await Promise.all(LANGUAGES.map(async ({ code }) => [code, await fluent(code)] as const))
);

/** English for a story in a language that the program does not speak. */
export const localeOf = (code: string): Locale => ALL.get(code) ?? english;
