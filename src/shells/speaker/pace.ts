import type { Step } from '../../story/sequence';

/** Whether a lesson is ahead of its plan, in whole minutes: more than 0 is ahead, less is behind. */

const MINUTE = 60_000;

const sum = (steps: readonly Pick<Step, 'minutes'>[]) =>
	steps.reduce((all, { minutes = 0 }) => all + minutes, 0);

/** Minutes that the plan gives to all steps; 0 if it gives none. */
export const planned = (steps: readonly Pick<Step, 'minutes'>[]): number => sum(steps);

/** The plan has this step last from when those before it are over until its own minutes are. */
export function pace(steps: readonly Pick<Step, 'minutes'>[], index: number, elapsed: number): number {
	const from = sum(steps.slice(0, index));
	const to = from + (steps[index]?.minutes ?? 0);
	const minutes = elapsed / MINUTE;
	if (minutes < from) return Math.round(from - minutes);
	return minutes > to ? -Math.round(minutes - to) : 0;
}

/** "1:50". */
export function clock(elapsed: number): string {
	const seconds = Math.max(0, Math.floor(elapsed / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
