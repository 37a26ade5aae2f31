/** A scale between two ends: where a value stands on it, and what keys do to it. */
export interface Scale {
	readonly from: number;
	readonly to: number;
	/** What one key press moves. */
	readonly by: number;
}

const within = ({ from, to }: Scale, value: number): number => Math.min(Math.max(value, from), to);

/** The nearest value that keys can reach, and the ends themselves. */
export function snapped(scale: Scale, value: number): number {
	const { from, by } = scale;
	const near = from + Math.round((value - from) / by) * by;
	// 0.1 + 0.2 is not 0.3.
	return within(scale, Number(near.toPrecision(12)));
}

/** From 0 to 1; what lies beyond an end stands at the end. */
export const share = (scale: Scale, value: number): number =>
	(within(scale, value) - scale.from) / (scale.to - scale.from);

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const FAR = 10;

/** Where a key leads; undefined for every other key. Page keys are none of ours: they change the step. */
export function keyed(scale: Scale, value: number, key: string, shift: boolean): number | undefined {
	if (key === 'Home') return scale.from;
	if (key === 'End') return scale.to;
	const step = STEPS[key];
	if (step === undefined) return undefined;
	return within(scale, Number((value + step * scale.by * (shift ? FAR : 1)).toPrecision(12)));
}

/** What is typed into a field of numbers; null if it is no number on the scale. */
export function typed(scale: Scale, text: string): number | null {
	const value = Number(text);
	return text.trim() === '' || !Number.isFinite(value) ? null : within(scale, value);
}
