import type { Voice } from '../story/story';

type Draw = (x: number, y: number, half: number) => string;

const px = (value: number) => Math.round(value * 10) / 10;

/** A closed path through points given as multiples of the half size, about the centre. */
const polygon =
	(...points: readonly (readonly [number, number])[]): Draw =>
	(x, y, half) =>
		`M${points.map(([dx, dy]) => `${px(x + dx * half)} ${px(y + dy * half)}`).join('L')}Z`;

/** Sizes differ a little so that all shapes look equally heavy. */
const SHAPES: Readonly<Record<Voice, Draw>> = {
	official: polygon([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]),
	independent: (x, y, half) => {
		const r = px(half);
		return `M${px(x - half)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
	},
	eyewitness: polygon([0, -1.08], [1.12, 0.86], [-1.12, 0.86]),
	agency: polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]),
	campaign: polygon([0, 1.08], [1.12, -0.86], [-1.12, -0.86]),
	note: polygon([-1, 1], [-0.7, 0.1], [0.35, -1], [1, -0.35], [-0.1, 0.7])
};

/** Path data of the shape that says who speaks, centred on (x, y), about `size` pixels wide. */
export const shape = (voice: Voice, x: number, y: number, size: number): string =>
	SHAPES[voice](x, y, size / 2);
