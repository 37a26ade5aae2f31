import type { Seen } from '../../lens/known';

/** The rows that a list shows at once. */
export interface Piece {
	readonly events: readonly Seen[];
	/** Place of the first of them among all, from 0. */
	readonly first: number;
	readonly total: number;
	/** Where the next and the last piece begin; null at an end. */
	readonly earlier: number | null;
	readonly later: number | null;
}

/** Where a reader has leafed to, and what was selected then; null = nowhere yet. */
export type Leafed = { readonly first: number; readonly selected: string | null } | null;

interface Wanted {
	/** So many at once; all if it is not given. */
	readonly rows: number | undefined;
	readonly leafed: Leafed;
	readonly selected: string | null;
}

/**
 * The piece of a list that the reader has leafed to, or else the one that holds what is selected. A selection
 * made elsewhere brings its own piece; one made among these rows leaves them where they are.
 */
export function piece(all: readonly Seen[], { rows = all.length, leafed, selected }: Wanted): Piece {
	const last = Math.max(all.length - rows, 0);
	const at = all.findIndex(({ event }) => event.id === selected);
	const inSight = leafed && leafed.first <= at && at < leafed.first + rows;
	const stays = leafed && (leafed.selected === selected || inSight);
	const first = Math.min(stays ? leafed.first : Math.max(at - Math.floor(rows / 2), 0), last);
	return {
		events: all.slice(first, first + rows),
		first,
		total: all.length,
		earlier: first > 0 ? Math.max(first - rows, 0) : null,
		later: first < last ? Math.min(first + rows, last) : null
	};
}
