import type { Locale } from './locale';
import type { Later, Lesson } from './parts';

/** Fetches languages, each in chunks of its own: nobody loads one that they do not read. */

interface Chunks {
	/** Words of the first view, plurals, numbers and dates. */
	readonly first: () => Promise<Locale>;
	/** English ones come with the parts that say them. */
	readonly later?: () => Promise<Later>;
	readonly lesson?: () => Promise<Lesson>;
}

const ENGLISH: Chunks = { first: async () => (await import('./english')).english };

const CHUNKS: Readonly<Record<string, Chunks>> = {
	be: {
		first: async () => (await import('./belarusian')).belarusian,
		later: async () => (await import('./beLater')).beLater,
		lesson: async () => (await import('./beLesson')).beLesson
	},
	ru: {
		first: async () => (await import('./russian')).russian,
		later: async () => (await import('./ruLater')).ruLater,
		lesson: async () => (await import('./ruLesson')).ruLesson
	}
};

const chunks = (code: string): Chunks => (Object.hasOwn(CHUNKS, code) && CHUNKS[code]) || ENGLISH;

/** The language called `code` for the first view; English if the program does not speak it. */
export const speak = (code: string): Promise<Locale> => chunks(code).first();

/** Words of what a reader meets after the first view; undefined where they come by themselves. */
export const later = (code: string): Promise<Later> | undefined => chunks(code).later?.();

/** The language with all its words, those of the classroom too. */
export async function fluent(code: string): Promise<Locale> {
	const { first, later, lesson } = chunks(code);
	const [locale, reader, classroom] = await Promise.all([first(), later?.(), lesson?.()]);
	return { ...locale, parts: { ...reader, ...classroom } };
}
