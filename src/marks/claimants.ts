import { voiceOf } from '../lens/known';
import type { Claim, Voice } from '../story/story';

/** Somebody who speaks of an event, with the shape that says which kind of claimant they are. */
export interface Claimant {
	readonly voice: Voice;
	readonly by: string;
	/** `by` in two, for where there is little room: "Natallia Kachanava" and ", chair of the upper house". */
	readonly name: string;
	readonly rest: string;
}

/** A claimant is named before the first comma, semicolon or bracket. */
function split(by: string) {
	const at = by.search(/[,;]| \(/);
	return at < 0 ? { name: by, rest: '' } : { name: by.slice(0, at), rest: by.slice(at) };
}

/** Who speaks, each once, in the order in which they did. */
export function claimants(claims: readonly Claim[]): readonly Claimant[] {
	const found = new Map<string, Claimant>();
	for (const claim of claims) {
		const voice = voiceOf(claim);
		const key = `${voice} ${claim.by}`;
		if (!found.has(key)) found.set(key, { voice, by: claim.by, ...split(claim.by) });
	}
	return [...found.values()];
}
