/** Longer than the longest day. */
const NEXT = 25 * 3_600_000;

/** Days that follow each other as one span from the first to the last, so that a long gap is one line. */
export function runs(days: readonly number[]): readonly (readonly [from: number, to: number])[] {
	return days.reduce<readonly (readonly [number, number])[]>((found, day) => {
		const last = found.at(-1);
		return last && day - last[1] <= NEXT ? [...found.slice(0, -1), [last[0], day]] : [...found, [day, day]];
	}, []);
}
