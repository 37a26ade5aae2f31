import type { Json } from '../../session/room';
import type { Sourcing } from '../../story/sequence';
import { fieldOf, itemsOf, replaced, textOf } from '../stored';

/** What the room has written into the grid, by row and column. */
export const cells = ({ claims, columns }: Sourcing, answer: Json): readonly (readonly string[])[] => {
	const rows = itemsOf(fieldOf(answer, 'cells'));
	return claims.map((_, row) => {
		const own = itemsOf(rows[row]);
		return columns.map((_, column) => textOf(own[column]));
	});
};

/** The answer with one cell written anew. */
export function write(
	asked: Sourcing,
	answer: Json,
	at: readonly [row: number, column: number],
	text: string
): Json {
	const all = cells(asked, answer);
	const row = all[at[0]];
	return { cells: row ? replaced(all, at[0], replaced(row, at[1], text)) : all };
}
