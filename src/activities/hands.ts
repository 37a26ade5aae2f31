import { taskWords } from '../locales/classTask';
import type { Locale } from '../locales/locale';

/** Hands counted for the options of one thing asked: what they are kept under, and how they are read. */

export interface Option {
	readonly value: string;
	readonly label: string;
}

type Hands = Readonly<Record<string, number>>;

export const handKey = (item: string, option: string): string => `${item}.${option}`;

export function handsFor(hands: Hands, item: string, option: string): number {
	const key = handKey(item, option);
	return Object.hasOwn(hands, key) ? (hands[key] ?? 0) : 0;
}

/** "supported: 12, uncertain: 3"; empty where nobody counted. */
export const handWords = (hands: Hands, item: string, options: readonly Option[], locale: Locale): string =>
	options
		.map(({ value, label }) => ({ label, count: handsFor(hands, item, value) }))
		.filter(({ count }) => count > 0)
		.map(({ label, count }) => taskWords(locale).hands.all(label, locale.number(count)))
		.join(', ');
