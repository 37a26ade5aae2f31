import { nearest } from './nearest';
import type { When } from './kinds';
import type { Problem } from './problem';

/** One reading of one file: the problems met, the language, the zone, and the ids that can be referred to. */

/** What can be referred to by an id, in words. */
export type Kind =
	| 'unit'
	| 'category'
	| 'person'
	| 'place'
	| 'source'
	| 'event'
	| 'claim'
	| 'figure'
	| 'question'
	| 'series'
	| 'panel';

/** Ids beyond which no guess is made, and guesses a file is worth: a broken file of a million records ends, too. */
const MANY_IDS = 2000;
const MANY_GUESSES = 500;

export class Reading {
	readonly problems: Problem[] = [];
	timeZone = 'UTC';
	/** The language of plain strings, and the one that the reader asked for. */
	own = 'en';
	wanted: string | undefined;
	/** Whether any text was found in the language asked for. */
	spoken = false;
	/** Texts that are not in the language asked for, and in which one they are. */
	readonly strayed = new Map<string, string>();
	/** Times that were read before: a story says the same days again and again, and zones are slow to ask. */
	readonly times = new Map<string, When | Flaw>();
	readonly #ids = new Map<Kind, Set<string>>();
	#guesses = MANY_GUESSES;

	/** The ids of one kind: filled while reading, asked by what refers to them. */
	ids(kind: Kind): Set<string> {
		const ids = this.#ids.get(kind) ?? new Set();
		this.#ids.set(kind, ids);
		return ids;
	}

	/** What `word` was probably meant to be. */
	guess(word: string, candidates: ReadonlySet<string>): string | undefined {
		if (candidates.size > MANY_IDS || word.length > 100 || this.#guesses === 0) return undefined;
		this.#guesses--;
		return nearest(word, candidates);
	}
}

const PLAIN = /^[A-Za-z_$][\w$]*$/;

/** A place in the file; its path is only spelled out when something is wrong there. */
export class Spot {
	constructor(
		readonly reading: Reading,
		readonly key: string | number = '',
		readonly up: Spot | null = null
	) {}

	at(key: string | number): Spot {
		return new Spot(this.reading, key, this);
	}

	/** `claims[12].figures[0].qualifier`; empty for the file itself. */
	get path(): string {
		if (!this.up) return '';
		const { path } = this.up;
		if (typeof this.key === 'number') return `${path}[${this.key}]`;
		if (!PLAIN.test(this.key)) return `${path}[${JSON.stringify(this.key.slice(0, 80))}]`;
		return path ? `${path}.${this.key}` : this.key;
	}

	report(says: string, fix?: string): void {
		this.reading.problems.push(fix === undefined ? { at: this.path, says } : { at: this.path, says, fix });
	}
}

/** Why a value cannot be used. Without words, what is wrong inside has been reported already. */
export class Flaw {
	constructor(
		readonly says = '',
		readonly fix?: string
	) {}
}

/** Reads one value. It reports what it leaves out inside, and leaves to its caller what becomes of the whole. */
export type Rule<T> = (input: unknown, spot: Spot) => T | Flaw;
