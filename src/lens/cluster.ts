/** A place on the drawing, px. */
export interface Point {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

export interface Group<P extends Point> {
	/** The first member's own place: a group stands on a real one, never on a middle where nothing is. */
	readonly x: number;
	readonly y: number;
	readonly members: readonly P[];
}

/**
 * Points nearer than `distance` px to the first of a group join it, the nearest group first. The order
 * given is the order of importance, so that the same points give the same groups.
 */
export function cluster<P extends Point>(points: readonly P[], distance: number): Group<P>[] {
	const groups: { x: number; y: number; members: P[] }[] = [];
	for (const point of points) {
		let nearest: (typeof groups)[number] | undefined;
		let least = distance;
		for (const group of groups) {
			const away = Math.hypot(group.x - point.x, group.y - point.y);
			if (away < least) [nearest, least] = [group, away];
		}
		if (nearest) nearest.members.push(point);
		else groups.push({ x: point.x, y: point.y, members: [point] });
	}
	return groups;
}
