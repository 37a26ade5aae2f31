import type { Json } from '../session/room';

/** Reads what was put in: it comes from a store or another window, so nothing in it is taken for granted. */

/** Longer than anybody writes into a field. */
const LONGEST = 4000;

/** A field of an object; undefined if the answer is none or has no such field of its own. */
export function fieldOf(answer: Json | undefined, name: string): Json | undefined {
	if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
	const found = Object.entries(answer).find(([key]) => key === name);
	return found?.[1];
}

/** The items of a list; none if it is no list. */
export const itemsOf = (answer: Json | undefined): readonly Json[] => (Array.isArray(answer) ? answer : []);

export const textOf = (answer: Json | undefined): string =>
	typeof answer === 'string' ? answer.slice(0, LONGEST) : '';

/** A number between two ends; null if there is none. */
export const numberOf = (answer: Json | undefined, from: number, to: number): number | null =>
	typeof answer === 'number' && Number.isFinite(answer) ? Math.min(Math.max(answer, from), to) : null;

/** One of the options; null if it is none of them. */
export const oneOf = <T extends string>(options: readonly T[], answer: Json | undefined): T | null =>
	options.find((option) => option === answer) ?? null;

/** The list with one item replaced. */
export const replaced = <T>(list: readonly T[], index: number, by: T): readonly T[] =>
	list.map((item, at) => (at === index ? by : item));
