/** Arrow keys between the figures of one chart: one tab stop, then Left, Right, Up, Down, Home and End. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowRight: (at, last) => Math.min(at + 1, last),
	ArrowDown: (at, last) => Math.min(at + 1, last),
	ArrowLeft: (at) => Math.max(at - 1, 0),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_, last) => last
};

/** The figure to go to, or null where the key means nothing here. */
export const step = (key: string, at: number, count: number): number | null =>
	STEPS[key]?.(at, count - 1) ?? null;

const FIGURE = '[data-figure]';

/** Moves the focus from one figure to the next inside `[data-chart]`. True if the key was meant for that. */
export function rove(key: string, from: Element): boolean {
	const figures = [...(from.closest('[data-chart]')?.querySelectorAll<SVGElement>(FIGURE) ?? [])];
	const next = step(
		key,
		figures.findIndex((figure) => figure === from),
		figures.length
	);
	if (next === null) return false;
	figures[next]?.focus();
	return true;
}
