import { encode } from '../../session/address';
import { EVERYTHING, type Focus } from '../../session/focus';
import { PLAIN, USUAL, writeOptions, type Options } from '../../session/options';
import type { Story } from '../../story/story';

/** What an editor chooses of an embed: its look, its views, where it starts, and whether it may change. */
export interface Choice extends Options {
	/** Ids of views and charts. Never empty. */
	readonly views: readonly string[];
	/** Null = that of the page. */
	readonly language: string | null;
	readonly start: 'now' | 'whole';
	readonly version: 'live' | 'pinned';
}

export const FIRST: Choice = { ...PLAIN, views: USUAL, language: null, start: 'now', version: 'live' };

/** Views that an embed can show; each chart of the story is one more. */
export const VIEWS = ['timeline', 'map', 'list', 'figures'] as const;

/** Whether it is one of them, and not a chart. */
export const isView = (id: string): boolean => VIEWS.some((view) => view === id);

/** Heights that a frame can be fixed to, in pixels. */
export const FIXED = { least: 200, most: 1000, first: 640 };

export const isUsual = (views: readonly string[]): boolean =>
	views.length === USUAL.length && USUAL.every((id) => views.includes(id));

/** With the view added, or taken out unless it is the last. */
export function toggled(views: readonly string[], id: string): readonly string[] {
	if (!views.includes(id)) return [...views, id];
	return views.length > 1 ? views.filter((view) => view !== id) : views;
}

/** The address of what is chosen: one codec for page and embed. The usual views need no naming, and each language has a file of its own. */
export function addressOf(choice: Choice, now: Focus, { timeZone }: Story): string {
	const { views, start } = choice;
	const from = start === 'now' ? now : EVERYTHING;
	const named = isUsual(views) ? [] : [...views].sort();
	// A frame makes no entries of the history anyway.
	const safe = now.safe.filter((way) => way === 'text');
	return encode({ ...from, views: named, language: null, step: null, safe, rest: [] }, timeZone);
}

const joined = (before: string, text: string) => (text ? before + text : '');

/** `embed.html` with what is chosen behind it. */
export const embedPath = (choice: Choice, address: string): string =>
	`embed.html${joined('?', writeOptions(choice))}${joined('#', address)}`;

/** A height that a frame can be fixed to, from what was typed; null if that is no number. */
export function fixed(typed: string): number | null {
	const pixels = Number(typed);
	if (typed.trim() === '' || !Number.isFinite(pixels)) return null;
	return Math.round(Math.min(Math.max(pixels, FIXED.least), FIXED.most));
}
