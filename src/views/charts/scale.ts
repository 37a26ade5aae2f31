import { drawn, valueOf, type Entry } from '../../marks/lanes/entries';
import { axis, type Scale } from '../../marks/axis';
import type { Chart } from '../../story/story';

const highest = (list: readonly Entry[]) => Math.max(0, ...list.map((entry) => valueOf(entry) ?? 0));

/** Shares always run from 0 to 100, so that all frames can be compared; numbers up to the highest one. */
export function scale(form: Chart['form'], list: readonly Entry[], width: number): Scale {
	// Marks of the scale go no further than what is out: higher ones would tell what is still to come.
	return axis({ share: form === 'shares', highest: highest(list), out: highest(list.filter(drawn)) }, width);
}
