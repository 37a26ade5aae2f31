import type { Lookup } from '../story/lookup';
import type { Claim, Who } from '../story/story';
import { mixed } from './mixed';

/** Who said the statements of a task, each with a letter, in another order than the statements. */
export interface Speaker {
	readonly letter: string;
	readonly by: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const claimsOf = ({ claims }: Pick<Who, 'claims'>, find: Lookup): readonly Claim[] =>
	claims.flatMap((id) => find.claim(id) ?? []);

export function speakers(activity: Pick<Who, 'claims'>, find: Lookup): readonly Speaker[] {
	const all = [...new Set(claimsOf(activity, find).map(({ by }) => by))];
	return mixed(all, (by) => by).map((by, index) => ({ letter: LETTERS[index] ?? String(index + 1), by }));
}
