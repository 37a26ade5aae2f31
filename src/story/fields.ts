import { Flaw, type Rule, type Spot } from './reading';
import { isRecord, type Raw } from './record';

/** The fields of a record: each is asked for once, by name, with the rule that reads it. */

/** "a number", "a list": what stands where something else should. */
export function kindOf(input: unknown): string {
	if (input === null || input === undefined) return 'null';
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'string')
		return input === '' ? 'empty' : `“${input.length > 40 ? `${input.slice(0, 40)}…` : input}”`;
	return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
}
export const notA = (wanted: string, input: unknown) =>
	new Flaw(`Should be ${wanted}, but is ${kindOf(input)}`);

export class Fields {
	/** False once something is missing without which the record means nothing. */
	usable = true;
	readonly #asked: string[] = [];

	constructor(
		readonly raw: Raw,
		readonly spot: Spot,
		readonly what: string
	) {}

	/** Nothing for a key that the record does not have of its own. */
	#take<T>(key: string, rule: Rule<T>): T | Flaw | undefined {
		this.#asked.push(key);
		return Object.hasOwn(this.raw, key) ? rule(this.raw[key], this.spot.at(key)) : undefined;
	}

	#report(key: string, flaw: unknown, outcome: string) {
		const { says, fix } = flaw instanceof Flaw ? flaw : new Flaw('Missing');
		if (says !== '') this.spot.at(key).report(`${says}; ${outcome}.`, fix);
	}

	/** A field without which the record is left out; `blank` only keeps the types whole until then. */
	need<T>(key: string, rule: Rule<T>, blank: T): T {
		const found = this.#take(key, rule);
		if (found !== undefined && !(found instanceof Flaw)) return found;
		this.#leaveOut(key, found);
		return blank;
	}

	/** Something that an author should know, without consequences. */
	note(key: string, says: string, fix?: string) {
		this.spot.at(key).report(says, fix);
	}

	/** What a record of this kind cannot mean: it is left out. */
	refuse(key: string, says: string, fix?: string) {
		this.#leaveOut(key, new Flaw(says, fix));
	}

	#leaveOut(key: string, flaw: unknown) {
		const { id } = this.raw;
		const name = typeof id === 'string' && key !== 'id' ? ` ${kindOf(id)}` : '';
		this.#report(key, flaw, `this ${this.what}${name} is left out`);
		this.usable = false;
	}

	/** A field that should be there; without it the record is read with `fallback`, and that is said. */
	should<T>(key: string, rule: Rule<T>, fallback: T, shown = kindOf(fallback)): T {
		const found = this.#take(key, rule);
		if (found !== undefined && !(found instanceof Flaw)) return found;
		this.#report(key, found, `read as ${shown}`);
		return fallback;
	}

	/** A field that may be absent; a flawed one is ignored, and that is said. */
	may<T>(key: string, rule: Rule<T>): T | undefined {
		const found = this.#take(key, rule);
		if (!(found instanceof Flaw)) return found;
		this.#report(key, found, 'ignored');
		return undefined;
	}

	/** Keys that mean nothing to a reader, or are read later. */
	skip(...keys: readonly string[]) {
		this.#asked.push(...keys);
	}

	/** Names the keys that nobody asked for. */
	close() {
		const asked = new Set(this.#asked);
		for (const key of Object.keys(this.raw)) {
			if (asked.has(key)) continue;
			const spot = this.spot.at(key);
			spot.report(`The ${this.what} knows no such key; ignored.`, spot.reading.guess(key, asked));
		}
	}
}

type Build<T> = (fields: Fields) => T;

/** A record: what `build` makes of its fields, or nothing if one that it needs is missing. */
export const record =
	<T>(what: string, build: Build<T>): Rule<T> =>
	(input, spot) => {
		if (!isRecord(input)) return notA('an object', input);
		const fields = new Fields(input, spot, what);
		const value = build(fields);
		fields.close();
		return fields.usable ? value : new Flaw();
	};

/** More records than this are not read: such a story comes packed. */
const MOST = 1_000_000;

/** A list of what `rule` reads; flawed items, and those after the first `most`, are left out, and that is said. */
export const list =
	<T>(rule: Rule<T>, most = MOST): Rule<T[]> =>
	(input, spot) => {
		if (!Array.isArray(input)) return notA('a list', input);
		if (input.length > MOST) return new Flaw(`More than ${MOST} records`);
		const found: T[] = [];
		const given: readonly unknown[] = input;
		for (const [i, item] of given.entries()) {
			const at = spot.at(i);
			if (found.length === most) {
				at.report(`At most ${most} are shown; this one is left out.`);
				continue;
			}
			const value = rule(item, at);
			if (!(value instanceof Flaw)) found.push(value);
			else if (value.says !== '') at.report(`${value.says}; left out.`, value.fix);
		}
		return found;
	};

/** A list in which nothing stands twice: `key` tells what makes two items the same. */
export const distinct =
	<T>(rule: Rule<T>, key: (item: T) => string, most = MOST): Rule<T[]> =>
	(input, spot) => {
		const seen = new Set<string>();
		const once: Rule<T> = (item, at) => {
			const value = rule(item, at);
			if (value instanceof Flaw) return value;
			const name = key(value);
			if (seen.has(name)) return new Flaw(`${kindOf(name)} stands here twice`);
			seen.add(name);
			return value;
		};
		return list(once, most)(input, spot);
	};
