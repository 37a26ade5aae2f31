import type { Seen } from '../../lens/known';
import { relabel, type Item, type Merged, type Packed, type Placed } from '../../lens/lanes';
import type { State } from '../../session/session.svelte';
import type { Axis } from './axis';
import { MARK } from './form';
import { item, type Lane } from './layout';
import type { Measure } from '../../marks/lanes/label';

/** A mark with its place in the lane and what it says now. */
export interface Shown {
	readonly seen: Seen;
	readonly state: State;
	readonly selected: boolean;
	readonly place: Placed;
	/** Top of its row. */
	readonly top: number;
	/** Width of the label's words. */
	readonly width: number;
	/** Of marks that stand too close to be told apart: how many, said beside the first of them. */
	readonly together: { readonly count: number; readonly x: number } | null;
}

export interface Choice {
	readonly seen: (index: number) => Seen | undefined;
	readonly state: (seen: Seen) => State;
	/** Id of the selected event. */
	readonly selected: string | null;
}

const SELECTED = 10;
const AFTER = 11;

/** Bold is for what is selected, and for the weightiest of what is chosen. */
export const isBold = ({ event }: Seen, state: State, selected: boolean): boolean =>
	selected || (state === 'in' && event.weight === 3);

/** What is selected is named even where there is no room: over its neighbours' labels, which give way. */
function forced(packed: Packed, chosen: Item | undefined, { x0, x1 }: Lane['room']): readonly Placed[] {
	const place = chosen && packed.items.find(({ id }) => id === chosen.id);
	if (!chosen || !place || place.labelled || chosen.label === 0) return packed.items;
	const reach = MARK / 2 + SELECTED + chosen.extra;
	const right = place.x + reach + chosen.label + AFTER <= x1 || place.x < (x0 + x1) / 2;
	const way = right ? 1 : -1;
	const far = place.x + way * (reach + chosen.label + AFTER);
	const [from, to] = [Math.min(place.from, far), Math.max(place.to, far)];
	return packed.items.map((other) => {
		if (other === place) {
			const side = right ? 'right' : 'left';
			const [extraX, labelX] = [place.x + way * (MARK / 2 + SELECTED), place.x + way * reach];
			return { ...place, side, labelled: true, extraX, labelX, from, to };
		}
		const touches = other.row === place.row && other.from < to && other.to > from;
		return touches ? { ...other, side: 'none', labelled: false } : other;
	});
}

const ASIDE = 13;

/** Where a number fits beside marks that stand close together: right of them, left, or nowhere. */
function beside({ x, ids, count }: Merged, { items }: Packed, { x0, x1 }: Lane['room']) {
	const own = items.filter(({ id }) => ids.includes(id));
	const others = items.filter(({ row, id }) => row === own[0]?.row && !ids.includes(id));
	const far = Math.max(...own.map((one) => one.x));
	const free = (at: number) =>
		at > x0 + 6 && at < x1 - 6 && others.every((other) => Math.abs(other.x - at) > ASIDE);
	const at = [far + ASIDE, x - ASIDE].find(free);
	const [first] = ids;
	return at === undefined || first === undefined ? [] : [[first, { count, x: at }] as const];
}

/** The marks of a lane with the labels that fit now: what is chosen comes first, rows stay. */
export function shown(lane: Lane, rowHeight: number, choice: Choice, { axis, measure }: Paper): Shown[] {
	const now = lane.marks.flatMap(({ index }) => choice.seen(index) ?? []);
	const states = new Map(now.map((seen) => [seen.event.id, choice.state(seen)]));
	const items = now.map((seen): Item => {
		const { id, title } = seen.event;
		const state = states.get(id) ?? 'in';
		const selected = id === choice.selected && seen.published;
		const width = measure(title, isBold(seen, state, selected));
		return {
			...item(seen, axis, measure),
			label: seen.published ? width : 0,
			inside: state === 'in',
			selected
		};
	});
	const byId = new Map(now.map((seen) => [seen.event.id, seen]));
	const widths = new Map(items.map(({ id, label }) => [id, label]));
	const packed = relabel(lane.packed, items, lane.room);
	const groups = new Map(packed.merged.flatMap((group) => beside(group, packed, lane.room)));
	const chosen = items.find(({ selected }) => selected);
	return forced(packed, chosen, lane.room).flatMap((place): Shown[] => {
		const seen = byId.get(place.id);
		if (!seen) return [];
		return [
			{
				seen,
				state: states.get(place.id) ?? 'in',
				selected: place.id === chosen?.id,
				place,
				top: lane.rows + place.row * rowHeight,
				width: widths.get(place.id) ?? 0,
				together: groups.get(place.id) ?? null
			}
		];
	});
}

export interface Paper {
	readonly axis: Axis;
	readonly measure: Measure;
}
