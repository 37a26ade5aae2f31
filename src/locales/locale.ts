import type { en } from './en';
import type { Parts } from './parts';

/** Every word of the interface. English is the measure: another language has the same shape. */
export type Words = typeof en;

/** Moments in words, in the story's zone and never the reader's. All take epoch milliseconds. */
export interface Dates {
	/** "Thu 13 Aug" */
	day(at: number): string;
	/** "Thu 13", for narrow axes; `short` gives "13". */
	tick(at: number, short?: boolean): string;
	/** "Thursday 13 August" */
	longDay(at: number): string;
	/** "13 Aug" */
	dayShort(at: number): string;
	/** "13 August" */
	dayMonth(at: number): string;
	/** "August 2020" */
	month(at: number): string;
	/** "2020" */
	year(at: number): string;
	/** "Thursday 13 August 2020" */
	longDate(at: number): string;
	/** "13 August 2020" */
	date(at: number): string;
	/** "22:17" */
	time(at: number): string;
	/** "Thu 13 Aug, 22:17"; the end of a day is "24:00" of that day when `end` is set. */
	moment(at: number, end?: boolean): string;
	/** "9 to 16 August 2020"; end exclusive. */
	range(start: number, end: number): string;
}

/** A language as far as its words have arrived that come apart; English ones stand in for the rest. */
export interface Spoken {
	readonly parts: Partial<Parts>;
}

/** A language: its words, plurals, numbers, dates and order. A value of the session, never a module variable. */
export interface Locale extends Spoken {
	readonly code: string;
	readonly words: Words;
	/** The form for `n` of a map by number ("1") or plural category; `other` is always there. */
	plural(n: number, forms: Readonly<Record<string, string>> & { readonly other: string }): string;
	/** "2,000" */
	number(n: number): string;
	/** For sorting: names in the order of the alphabet, numbers in theirs. */
	compare(a: string, b: string): number;
	/** `home`: a moment in the story's own year, which is left out of its days; days of other years say theirs. */
	dates(timeZone: string, home?: number): Dates;
}
