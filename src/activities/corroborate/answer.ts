import type { Json } from '../../session/room';
import { STANCES } from '../../story/lists';
import type { Corroborate, Stance } from '../../story/sequence';
import { fieldOf, itemsOf, oneOf, replaced } from '../stored';

/** What the room thinks that each source says to each statement. */
export const stances = (
	{ statements, sources }: Corroborate,
	answer: Json
): readonly (readonly (Stance | null)[])[] => {
	const rows = itemsOf(fieldOf(answer, 'stances'));
	return statements.map((_, row) => {
		const own = itemsOf(rows[row]);
		return sources.map((_, column) => oneOf(STANCES, own[column]));
	});
};

/** The answer with one of them changed. */
export function set(
	asked: Corroborate,
	answer: Json,
	at: readonly [row: number, column: number],
	stance: Stance | null
): Json {
	const all = stances(asked, answer);
	const row = all[at[0]];
	return { stances: row ? replaced(all, at[0], replaced(row, at[1], stance)) : all };
}
