/** The id or key that a mistyped one was probably meant to be. */

/** Edits beyond which two words are no longer thought to be the same. */
const FAR = 2;

/** Levenshtein distance: letters to add, take out or replace. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** The candidate nearest to `word`, if one is near: at most two edits, and fewer than half of the word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const low = word.toLowerCase();
	let best: string | undefined;
	let least = Math.min(FAR, Math.ceil(word.length / 2) - 1) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const far = distance(low, candidate.toLowerCase());
		if (far < least) [best, least] = [candidate, far];
	}
	return best;
}
