/** What the pointer does on the stage: nothing of its own, light up where it is, or leave a line. */
export type Tool = 'none' | 'spot' | 'pen';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Nearer than this to the last point, px, a new one adds nothing that can be seen. */
const STEP = 2;

export function drawnOn(line: readonly Point[], point: Point): readonly Point[] {
	const last = line.at(-1);
	return last && Math.hypot(point.x - last.x, point.y - last.y) < STEP ? line : [...line, point];
}

/** A line through the points; a single one is a dot. */
export function path(line: readonly Point[]): string {
	const [first, ...rest] = line;
	if (!first) return '';
	return `M${first.x} ${first.y}${rest.length ? rest.map(({ x, y }) => `L${x} ${y}`).join('') : 'h0.1'}`;
}
