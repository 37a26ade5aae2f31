import type { Point } from '../../views/map/project';

/** A name on the smallest map, as shares of its width and height. */
const NAME: Point = [0.42, 0.09];

/** Which of these have room for their names on a small map: the first come first. */
export const apartEnough = (spots: readonly Point[]): readonly number[] =>
	spots.reduce<readonly number[]>((kept, [x, y], index) => {
		const meets = kept.some((other) => {
			const [ox, oy] = spots[other] ?? [0, 0];
			return Math.abs(x - ox) < NAME[0] && Math.abs(y - oy) < NAME[1];
		});
		return meets ? kept : [...kept, index];
	}, []);
