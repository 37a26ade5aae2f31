/** Which key does what in front of a class: the keys that those who present have in their fingers, and clickers'. */

export type Order =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'blank'
	| 'speaker'
	| 'fullscreen'
	| 'overview'
	| 'jump'
	| 'help'
	| 'leave';

/** What has the focus, as far as keys are concerned. */
export type Held = 'nothing' | 'button' | 'slider' | 'text';

interface Pressed {
	readonly key: string;
	/** Which key it is, whatever the layout writes with it: "KeyB". */
	readonly code: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
}

/** Whatever has the focus: a clicker's own change the step. */
const ALWAYS: Readonly<Record<string, Order>> = { PageDown: 'next', PageUp: 'back', Escape: 'leave' };
/** Theirs is whatever has the focus and knows them. */
const MOVES: Readonly<Record<string, Order>> = {
	ArrowRight: 'next',
	ArrowLeft: 'back',
	Home: 'first',
	End: 'last'
};
/** Single characters: they can be switched off. */
const LETTERS: Readonly<Record<string, Order>> = {
	n: 'next',
	p: 'back',
	b: 'blank',
	'.': 'blank',
	s: 'speaker',
	f: 'fullscreen',
	o: 'overview',
	g: 'jump',
	'?': 'help'
};

const row = (table: Readonly<Record<string, Order>>, key: string): Order | undefined =>
	Object.hasOwn(table, key) ? table[key] : undefined;

/** Layouts of other scripts have no Latin letters: there a key is what it says on most keyboards beside its own. */
function letter({ key, code }: Pressed): string {
	const foreign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
	const [, latin] = /^Key([A-Z])$/.exec(code) ?? [];
	return ((foreign && latin) || key).toLowerCase();
}

/** The keys that only count where nothing in focus has a use for them. */
function loose(pressed: Pressed, held: Held, letters: boolean): Order | undefined {
	const { key, shiftKey } = pressed;
	if (key === ' ') {
		const way = shiftKey ? 'back' : 'next';
		return held === 'nothing' ? way : undefined;
	}
	const moves = held === 'slider' ? undefined : row(MOVES, key);
	return moves ?? (letters ? row(LETTERS, letter(pressed)) : undefined);
}

/** What a key is to do that was pressed with `held` in focus; undefined if it is nobody's or somebody else's. */
export function orderOf(pressed: Pressed, held: Held, letters = true): Order | undefined {
	const { key, altKey, ctrlKey, metaKey } = pressed;
	const writing = held === 'text';
	if (ctrlKey || metaKey) return undefined;
	if (altKey) return key === 'ArrowRight' && !writing ? 'next' : undefined;
	return row(ALWAYS, key) ?? (writing ? undefined : loose(pressed, held, letters));
}
