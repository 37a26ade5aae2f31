import { distinct, Fields, kindOf, notA } from './fields';
import { Flaw, type Kind, type Reading, type Rule } from './reading';
import { isRecord } from './record';
import type { When } from './kinds';
import { refusal } from './urls';
import { parseWhen, SENSES, SOFT } from './time';
import { string } from './text';

/** How single values are read: ids, references, numbers, times, addresses. */

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

/** Ids stand in addresses of pages, so the signs of that grammar (~ # & =) cannot be in them. */
export const id: Rule<string> = (input) =>
	typeof input === 'string' && ID.test(input)
		? input
		: notA('an id of letters, digits, “_”, “.” and “-”', input);

export const number: Rule<number> = (input) =>
	typeof input === 'number' && Number.isFinite(input) ? input : notA('a number', input);

/** An amount of something: minutes, lines, what one press moves. */
export const positive: Rule<number> = (input, spot) => {
	const found = number(input, spot);
	return found instanceof Flaw || found > 0 ? found : notA('a number above 0', input);
};

export const boolean: Rule<boolean> = (input) =>
	typeof input === 'boolean' ? input : notA('true or false', input);

/** One of the words of a closed list. */
export const oneOf =
	<T extends string | number>(words: readonly T[]): Rule<T> =>
	(input, { reading }) => {
		const found = words.find((word) => word === input);
		if (found !== undefined) return found;
		const fix = typeof input === 'string' ? reading.guess(input, new Set(words.map(String))) : undefined;
		return new Flaw(`Should be one of ${words.join(', ')}, but is ${kindOf(input)}`, fix);
	};

/** The id of something else in the file. */
export const ref =
	(kind: Kind): Rule<string> =>
	(input, { reading }) => {
		if (typeof input !== 'string') return notA(`the id of a ${kind}`, input);
		const ids = reading.ids(kind);
		return ids.has(input)
			? input
			: new Flaw(`There is no ${kind} ${kindOf(input)}`, reading.guess(input, ids));
	};

const ANYTHING = ['event', 'claim', 'place', 'person', 'source', 'question', 'series', 'category'] as const;
/** The id of anything that an address can lead to. */
export const anyRef: Rule<string> = (input, { reading }) =>
	typeof input === 'string' && ANYTHING.some((kind) => reading.ids(kind).has(input))
		? input
		: notA('the id of something in the story', input);

/** Ids of other things, each once. */
export const refs = (kind: Kind): Rule<string[]> => distinct(ref(kind), (one) => one);

/**
 * The id of something that a record can be shown without knowing more of: an unknown one is kept,
 * reported, and counts from now on as one that the file should have had.
 */
export const loose =
	(kind: Kind, most: number): Rule<string> =>
	(input, spot) => {
		const known = ref(kind)(input, spot);
		if (!(known instanceof Flaw)) return known;
		const ids = spot.reading.ids(kind);
		if (typeof input !== 'string' || id(input, spot) instanceof Flaw || ids.size >= most) return known;
		ids.add(input);
		spot.report(`${known.says}; shown under its id.`, known.fix);
		return input;
	};

/** null where the format allows "not known" to be written out. */
export const orNull =
	<T>(rule: Rule<T>): Rule<T | undefined> =>
	(input, spot) =>
		input === null ? undefined : rule(input, spot);

const address =
	(schemes?: readonly string[]): Rule<string> =>
	(input, spot) => {
		const said = string(input, spot);
		if (said instanceof Flaw) return said;
		const why = refusal(said, schemes);
		return why ? new Flaw(`${kindOf(said)} cannot be linked to: ${why.slice(0, -1)}`) : said;
	};
/** An address that may be linked to. */
export const url = address();
/** An address at which somebody can be reached. */
export const contact = address(['mailto', 'http', 'https']);

/** Stands where a time is missing, until its record is left out. */
export const NEVER: When = {
	...{ start: 0, end: 0, sense: 'exact', precision: 'minute', uncertain: false, approximate: false },
	...{ softStart: false, softEnd: false, openStart: false, openEnd: false }
};

function time(value: string | object, { times, timeZone }: Reading): When | Flaw {
	const key = typeof value === 'string' ? value : JSON.stringify(value);
	const known = times.get(key);
	if (known) return known;
	const result = parseWhen(value, timeZone);
	const read = 'when' in result ? result.when : new Flaw(result.error.slice(0, -1), result.fix);
	times.set(key, read);
	return read;
}

/** A time. Flawed `at` and `soft` are left out of the object form, a flawed `sense` is read as the text's own. */
export const when: Rule<When> = (input, spot) => {
	const read = (value: string | object) => time(value, spot.reading);
	if (typeof input === 'string') return read(input);
	if (!isRecord(input)) return notA('a time such as “2020-08-09”', input);
	const fields = new Fields(input, spot, 'time');
	const told = {
		in: fields.need('in', string, ''),
		sense: fields.should<string>('sense', oneOf(SENSES), '', 'what “in” means alone'),
		soft: fields.may('soft', oneOf(SOFT)),
		at: fields.may('at', string)
	};
	fields.close();
	if (!fields.usable) return new Flaw();
	const bounds = read(told.in);
	if (bounds instanceof Flaw || told.sense === '') return bounds;
	const whole = read(told);
	if (!(whole instanceof Flaw)) return whole;
	spot.at('at').report(`${whole.says}; ignored.`, whole.fix);
	return read({ ...told, at: undefined });
};
