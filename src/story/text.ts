import { kindOf, list, notA } from './fields';
import { PLURALS } from './lists';
import { Flaw, type Rule, type Spot } from './reading';
import { isRecord, type Raw } from './record';
import { refusal } from './urls';

/** Texts: a string in the story's language, or a map of languages from which the one asked for is taken. */

/** Longer texts are refused: a story is read by people. */
const LONGEST = 100_000;
/** A language as BCP 47 writes it: "en", "be-tarask". */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A string that is not empty and not endless. */
export const string: Rule<string> = (input) => {
	if (typeof input !== 'string' || input === '') return notA('a text', input);
	return input.length > LONGEST ? new Flaw(`Longer than ${LONGEST} characters`) : input;
};

/** What each language of a map says, the flawed ones left out and reported. */
function spoken<T>(map: Raw, spot: Spot, rule: Rule<T>): Map<string, T> {
	const found = new Map<string, T>();
	for (const key of Object.keys(map)) {
		const value = LANGUAGE.test(key) ? rule(map[key], spot.at(key)) : new Flaw('Not a language such as “en”');
		if (!(value instanceof Flaw)) found.set(key, value);
		else if (value.says !== '') spot.at(key).report(`${value.says}; ignored.`);
	}
	return found;
}

/** The language asked for, else the story's own, else the first that there is; and what is said in it. */
function choose<T>(found: ReadonlyMap<string, T>, { reading }: Spot): readonly [string, T] | undefined {
	const { wanted = reading.own, own } = reading;
	const key = [wanted, own, ...found.keys()].find((one) => found.has(one));
	const said = key === undefined ? undefined : found.get(key);
	if (key === undefined || said === undefined) return undefined;
	if (key === reading.wanted) reading.spoken = true;
	return [key, said];
}

/** The languages that `input`, a text, is in; the story's own comes first. */
export const languagesOf = (input: unknown, own: string): readonly string[] => [
	own,
	...(isRecord(input) ? Object.keys(input).filter((key) => key !== own && LANGUAGE.test(key)) : [])
];

/** One text in the language asked for. */
export const text: Rule<string> = (input, spot) => {
	if (!isRecord(input)) return string(input, spot);
	const found = spoken(input, spot, string);
	if (found.size > 0 && !found.has(spot.reading.own))
		spot.report(`No text in “${spot.reading.own}”, the language of the story; another is shown.`);
	const [key, said] = choose(found, spot) ?? [];
	if (key === undefined || said === undefined) return new Flaw('No text in any language');
	spot.reading.strayed.set(said, key);
	return said;
};

/** A text that is a sentence, not a name: if it is said but once, it is in the language of the story. */
export const telling: Rule<string> = (input, spot) => {
	if (typeof input === 'string') spot.reading.strayed.set(input, spot.reading.own);
	return text(input, spot);
};

/** Addresses of the links in a text: [label](address). */
const LINK = /\]\(([^()]*)\)/g;

/** A text of paragraphs and inline marks, which may be empty. A link that is refused stays text, and that is said. */
export const prose: Rule<string> = (input, spot) => {
	if (input === '') return input;
	const said = telling(input, spot);
	if (said instanceof Flaw) return said;
	for (const [, url = ''] of said.matchAll(LINK)) {
		const why = refusal(url.trim());
		if (why) spot.report(`The link to ${kindOf(url)} is shown as text. ${why}`);
	}
	return said;
};

interface Names {
	readonly name: string;
	readonly all: readonly string[];
}

/** A name, and how it is spelled in every language. */
export const names: Rule<Names> = (input, spot) => {
	const name = text(input, spot);
	if (name instanceof Flaw) return name;
	const others = isRecord(input) ? Object.entries(input).filter(([key]) => LANGUAGE.test(key)) : [];
	const said = others.flatMap(([, other]) => (typeof other === 'string' && other !== '' ? other : []));
	return { name, all: [name, ...said] };
};

/** Further spellings. */
export const spellings: Rule<string[]> = list(string);

interface Plurals extends Record<string, string> {
	other: string;
}

/** The forms of one language: a string for all, or a map of plural categories. */
const forms: Rule<Plurals> = (input, spot) => {
	if (typeof input === 'string') {
		const said = string(input, spot);
		return said instanceof Flaw ? said : { other: said };
	}
	if (!isRecord(input)) return notA('a text or its plural forms', input);
	const other = string(input.other, spot);
	if (other instanceof Flaw) return new Flaw('The plural form “other” is missing');
	const found: Plurals = { other };
	for (const key of Object.keys(input)) {
		const form = PLURALS.some((plural) => plural === key)
			? string(input[key], spot)
			: new Flaw('No plural form');
		if (form instanceof Flaw) spot.at(key).report(`${form.says}; ignored.`);
		else found[key] = form;
	}
	return found;
};

/** The label of a unit: its plural forms in the language asked for. */
export const plurals: Rule<Plurals> = (input, spot) => {
	const isForms =
		isRecord(input) && Object.keys(input).some((key) => PLURALS.some((plural) => plural === key));
	if (!isRecord(input) || isForms) return forms(input, spot);
	return choose(spoken(input, spot, forms), spot)?.[1] ?? new Flaw('No label in any language');
};
