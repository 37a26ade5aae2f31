/** Values of CSS made plain: custom properties put in, mixtures with nothing turned into transparency. */

/** The value of a custom property where it is asked for. */
export type Lookup = (name: string) => string | undefined;

/** Where the bracket that opens at `from` closes. */
function closing(text: string, from: number): number {
	let depth = 0;
	for (let i = from; i < text.length; i++) {
		if (text[i] === '(') depth++;
		if (text[i] === ')' && --depth === 0) return i;
	}
	return text.length;
}

/** At commas that stand in no bracket. */
function split(text: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const sign of text) {
		if (sign === '(') depth++;
		if (sign === ')') depth--;
		if (sign === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += sign;
	}
	return parts.map((part) => part.trim());
}

/** Replaces each call of a function, innermost last; null makes the whole value invalid. */
function replaced(value: string, name: string, by: (inside: string) => string | null): string | null {
	// Whatever stands before it: minified values follow each other without a space.
	const start = value.indexOf(`${name}(`);
	if (start < 0) return value;
	const open = start + name.length;
	const close = closing(value, open);
	const inner = by(value.slice(open + 1, close));
	return inner === null ? null : replaced(value.slice(0, start) + inner + value.slice(close + 1), name, by);
}

/** `initial` makes a custom property as good as not set. */
function variable(inside: string, lookup: Lookup): string | null {
	const [name = '', ...fallback] = split(inside);
	const found = lookup(name);
	if (found !== undefined && found.trim() !== 'initial') return resolved(found, lookup);
	return fallback.length > 0 ? resolved(fallback.join(','), lookup) : null;
}

const channels = (colour: string): readonly [number, number, number] | null => {
	const [, hex = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour.trim()) ?? [];
	if (hex === '') return null;
	const full = hex.length === 3 ? [...hex].map((one) => one + one).join('') : hex;
	const at = (from: number) => parseInt(full.slice(from, from + 2), 16);
	return [at(0), at(2), at(4)];
};

/** Only mixtures with `transparent` are in use, and only those are known. */
function mixture(inside: string): string | null {
	const [, first = '', second] = split(inside);
	const [, colour = '', share = ''] = /^(.*?)\s+([\d.]+)%$/.exec(first) ?? [];
	const rgb = channels(colour);
	return rgb && second === 'transparent' ? `rgba(${rgb.join(', ')}, ${Number(share) / 100})` : null;
}

/** The plain value, or null where there is none. */
export function resolved(value: string, lookup: Lookup): string | null {
	const filled = replaced(value, 'var', (inside) => variable(inside, lookup));
	const mixed = filled === null ? null : replaced(filled, 'color-mix', mixture);
	return mixed === null ? null : mixed.trim();
}
