import { pan, zoomBy, type Point, type Size, type View } from './project';

/** What buttons and keys do to a panel's view. */

export type Move = 'in' | 'out' | 'home' | 'west' | 'east' | 'north' | 'south';

/** Part of a panel that one press moves. */
const STEP = 0.25;

const MOVES: Readonly<Record<Move, (view: View, size: Size) => View | null>> = {
	in: (view, [width, height]) => zoomBy(view, 1, [width / 2, height / 2]),
	out: (view, [width, height]) => zoomBy(view, -1, [width / 2, height / 2]),
	home: () => null,
	west: (view, [width]) => pan(view, -width * STEP, 0),
	east: (view, [width]) => pan(view, width * STEP, 0),
	north: (view, [, height]) => pan(view, 0, -height * STEP),
	south: (view, [, height]) => pan(view, 0, height * STEP)
};

/** The view after a move; null = where the panel stands by itself. */
export const moved = (move: Move, view: View, size: Size): View | null => MOVES[move](view, size);

const KEYS: Readonly<Record<string, Move>> = { '+': 'in', '=': 'in', '-': 'out', _: 'out', '0': 'home' };
const SHIFTED: Readonly<Record<string, Move>> = {
	ArrowLeft: 'west',
	ArrowRight: 'east',
	ArrowUp: 'north',
	ArrowDown: 'south'
};

/** The parts of a key press that matter. */
export interface Press {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

/** The move that a key asks for. Keys of the browser, with Ctrl and the like, are left alone. */
export function moveOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Move | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	return KEYS[key] ?? (shiftKey ? SHIFTED[key] : undefined);
}

/** Something that the arrows reach. */
export interface Stop {
	readonly id: string;
	readonly at: Point;
}

const byX = (a: Stop, b: Stop) => a.at[0] - b.at[0] || a.at[1] - b.at[1];
const byY = (a: Stop, b: Stop) => a.at[1] - b.at[1] || a.at[0] - b.at[0];

/** Left and right go through all marks from west to east, up and down from north to south: none is out of reach. */
export function stepTo(stops: readonly Stop[], from: string, key: string): string | undefined {
	const along = (order: typeof byX, by: number) => {
		const list = [...stops].sort(order);
		const index = list.findIndex(({ id }) => id === from);
		return list[Math.min(Math.max(index + by, 0), list.length - 1)]?.id;
	};
	const steps: Readonly<Record<string, () => string | undefined>> = {
		ArrowLeft: () => along(byX, -1),
		ArrowRight: () => along(byX, 1),
		ArrowUp: () => along(byY, -1),
		ArrowDown: () => along(byY, 1),
		Home: () => along(byX, -stops.length),
		End: () => along(byX, stops.length)
	};
	return steps[key]?.();
}

/** How much closer one turn of a wheel brings: lines count for about sixteen pixels. */
export const turn = ({
	deltaY,
	deltaMode
}: {
	readonly deltaY: number;
	readonly deltaMode: number;
}): number => Math.min(Math.max(-deltaY * (deltaMode === 1 ? 16 : 1) * 0.006, -1), 1);
