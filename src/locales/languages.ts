/** A language that the program speaks, named in itself. */
export interface Language {
	readonly code: string;
	/** On its own and in two letters. */
	readonly name: string;
	readonly brief: string;
	/** The module beside this one that says how it works. */
	readonly module: string;
}

/** A further one is a folder of words, three lists of them, a module, and a row here and in `speak.ts`. */
export const LANGUAGES: readonly Language[] = [
	{ code: 'en', name: 'English', brief: 'EN', module: 'english' },
	{ code: 'be', name: 'Беларуская', brief: 'БЕ', module: 'belarusian' },
	{ code: 'ru', name: 'Русский', brief: 'РУ', module: 'russian' }
];

/** Those of `codes`, the languages of a story, in which there are pages: its own, whatever it is, and what the program speaks. */
export const pagesIn = (codes: readonly string[]): readonly Language[] =>
	codes.flatMap(
		(code, i) =>
			LANGUAGES.find((one) => one.code === code) ??
			(i === 0 ? { code, name: code, brief: code.toUpperCase(), module: 'english' } : [])
	);

/** Languages that are written from the right. */
const FROM_THE_RIGHT = /^(ar|ckb|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;

export const directionOf = (code: string): 'ltr' | 'rtl' => (FROM_THE_RIGHT.test(code) ? 'rtl' : 'ltr');
