/** Where a text stops being JSON: engines tell it in different words, or not at all. */

/** Which tokens may come next: v a value, k a key, and signs as themselves. */
type Expected = '' | ':' | 'v' | 'v]' | 'k' | 'k}' | ',]' | ',}';

const SPACE = /[\t\n\r ]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const OPENS: Readonly<Record<string, Expected>> = { '[': 'v]', '{': 'k}' };

function match(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** The end of the string that begins at `at`, or the negative offset of what breaks it. */
function stringEnd(text: string, at: number): number {
	for (let i = at + 1; i < text.length; i++) {
		const sign = text[i] ?? '';
		if (sign === '"') return i + 1;
		const escaped = sign === '\\' ? match(ESCAPE, text, i) : 1;
		if (sign < ' ' || escaped === 0) return -i;
		i += escaped - 1;
	}
	return -text.length;
}

/** Steps through a text, token by token. */
class Walk {
	at = 0;
	expected: Expected = 'v';
	readonly #open: string[] = [];

	constructor(readonly text: string) {}

	#after(): Expected {
		const inside = this.#open.at(-1);
		return inside === undefined ? '' : inside === '[' ? ',]' : ',}';
	}

	/** A bracket, a comma or a colon that may stand here. */
	#sign(sign: string): boolean {
		const opens = OPENS[sign];
		if (opens) {
			if (!this.expected.startsWith('v')) return false;
			this.#open.push(sign);
			this.expected = opens;
		} else {
			if (!/[\]},:]/.test(sign) || !this.expected.includes(sign)) return false;
			if (sign === ',') this.expected = this.#open.at(-1) === '[' ? 'v' : 'k';
			else if (sign === ':') this.expected = 'v';
			else this.#close();
		}
		this.at++;
		return true;
	}

	#close() {
		this.#open.pop();
		this.expected = this.#after();
	}

	/** A string, a number or a word; moves to what breaks it. */
	#scalar(): boolean {
		const key = this.expected.startsWith('k');
		if (!key && !this.expected.startsWith('v')) return false;
		const quoted = this.text[this.at] === '"';
		const end = quoted
			? stringEnd(this.text, this.at)
			: key
				? 0
				: this.at + match(SCALAR, this.text, this.at);
		if (end <= this.at) {
			if (quoted) this.at = -end;
			return false;
		}
		this.at = end;
		this.expected = key ? ':' : this.#after();
		return true;
	}

	/** False at the end and at the first token that cannot stand there. */
	step(): boolean {
		this.at += match(SPACE, this.text, this.at);
		if (this.at >= this.text.length) return false;
		return this.#sign(this.text[this.at] ?? '') || this.#scalar();
	}
}

/** What is left of an escape, a number or a word that was cut in the middle; or nothing. */
const CUT = /^(?:\\(?:u[\da-f]{0,3})?|-?\d*\.?(?:\d+e[+-]?)?|tr?|tru|fa?|fals?|nu?|nul)$/i;

/** The offset of the first sign that cannot stand where it stands; the length of a text that only breaks off. */
export function brokenAt(text: string): number {
	const walk = new Walk(text);
	while (walk.step());
	return CUT.test(text.slice(walk.at, walk.at + 40)) ? text.length : walk.at;
}

/** The same in words, with line and column counted from 1. */
export function whereBroken(text: string): string {
	const at = brokenAt(text);
	const before = text.slice(0, at).split('\n');
	const spot = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
	if (at >= text.length) return `The file breaks off at ${spot}; nothing of it could be read.`;
	return `The file is not JSON: “${text[at]}” cannot stand at ${spot}; nothing of it could be read.`;
}
