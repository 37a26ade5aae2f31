/** A sum of the letters that spreads well (FNV-1a). */
function sum(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash;
}

/**
 * A list in another order, always the same one: what a class has on paper is what its teacher has, and what
 * was printed today what was printed yesterday. Never the order that it came in.
 */
export function mixed<T>(list: readonly T[], name: (item: T) => string): readonly T[] {
	const found = [...list].sort((a, b) => sum(`${name(a)} `) - sum(`${name(b)} `));
	const same = found.every((item, index) => item === list[index]);
	return same ? [...found.slice(1), ...found.slice(0, 1)] : found;
}
