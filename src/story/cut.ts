import { isRecord, type Raw } from './fields';
import { LANGUAGE } from './text';

/** The story file cut for a page: every text in one language, but every spelling of a name. */

/** Keys whose values are not text, whatever they look like; and keys that only authors need. */
const OPAQUE = new Set(['aliases']);
const AUTHORS = new Set(['$schema', 'added']);
/** What is searched for by all its names. */
const NAMED = new Set(['people', 'places']);

const strings = (input: unknown) =>
	Array.isArray(input) ? input.filter((one) => typeof one === 'string') : [];

/** Takes one language out of every map of languages. */
class Cut {
	/** Whether any text was found in the language asked for. */
	spoken = false;

	constructor(
		readonly own: string,
		readonly wanted: string
	) {}

	#isText(input: Raw): boolean {
		const keys = Object.keys(input);
		return (
			keys.every((key) => LANGUAGE.test(key)) &&
			(Object.hasOwn(input, this.own) || Object.hasOwn(input, this.wanted))
		);
	}

	#choose(input: Raw): unknown {
		const here = Object.hasOwn(input, this.wanted);
		this.spoken ||= here;
		return input[here ? this.wanted : this.own];
	}

	value(input: unknown): unknown {
		if (Array.isArray(input)) return input.map((item) => this.value(item));
		if (!isRecord(input)) return input;
		return this.#isText(input) ? this.value(this.#choose(input)) : this.record(input);
	}

	record(input: Raw): Record<string, unknown> {
		const kept = Object.entries(input).filter(([key]) => !AUTHORS.has(key));
		return Object.fromEntries(
			kept.map(([key, value]) => {
				if (OPAQUE.has(key)) return [key, value];
				return [
					key,
					NAMED.has(key) && Array.isArray(value) ? value.map((one) => this.#named(one)) : this.value(value)
				];
			})
		);
	}

	/** A person or place: its other names become further spellings. */
	#named(input: unknown): unknown {
		if (!isRecord(input)) return this.value(input);
		const names = isRecord(input.name) ? Object.values(input.name) : [];
		const cut = this.record(input);
		const aka = [...new Set([...strings(names), ...strings(input.aka)])].filter((name) => name !== cut.name);
		return aka.length === 0 ? cut : { ...cut, aka };
	}
}

/** `story` is the raw file: nothing is checked, and what is no story comes back as it is. */
export function cut(story: unknown, language: string): unknown {
	if (!isRecord(story)) return story;
	const own = typeof story.language === 'string' ? story.language : 'en';
	const scissors = new Cut(own, language);
	const whole = scissors.record(story);
	return { ...whole, language: scissors.spoken ? language : own };
}
