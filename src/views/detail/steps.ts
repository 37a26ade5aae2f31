import type { Seen } from '../../lens/known';
import { inOrder } from '../../lens/order';

export interface Steps {
	readonly previous?: Seen;
	readonly next?: Seen;
}

/**
 * The events before and after `selected` among those that pass the filters and were published. One that
 * does not pass itself still has neighbours: those between which it would stand.
 */
export function steps(visible: readonly Seen[], selected: Seen): Steps {
	const published = visible.filter((seen) => seen.published && seen.index !== selected.index);
	const order = inOrder([...published, selected]);
	const at = order.indexOf(selected);
	return { previous: order[at - 1], next: order[at + 1] };
}
