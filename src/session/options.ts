import { getContext } from 'svelte';

/**
 * How an embedded story looks. Configuration, not state: it lives in the query of the embed's address and
 * never in the hash, and nothing that a reader does changes it. What must be in every embed (country, year,
 * claimants, sources, credits) has no option.
 */
export interface Options {
	readonly theme: Theme;
	/** `#rrggbb` of the host's own accent; null = ours. */
	readonly accent: string | null;
	/** Whether the story's title stands above; hosts often have their own headline. */
	readonly title: boolean;
	/** Whether there is anything to filter and search with. */
	readonly controls: boolean;
	/** Height in CSS pixels of a frame that cannot grow; null = the frame follows the content. */
	readonly fit: number | null;
}

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

export const PLAIN: Options = { theme: 'auto', accent: null, title: true, controls: true, fit: null };

/** The views of an embed whose address names none. */
export const USUAL: readonly string[] = ['timeline', 'map', 'list'];

/** Frames of these heights can be asked for, in pixels. */
const FIT = { least: 200, most: 2000 };

const shown = (value: string | null) => value !== '0' && value !== 'false';

function height(value: string | null): number | null {
	const pixels = Number(value);
	return value && Number.isFinite(pixels)
		? Math.round(Math.min(Math.max(pixels, FIT.least), FIT.most))
		: null;
}

/** Reads the query of an embed's address (`?theme=dark&accent=005689&title=0`). What is not understood counts as absent. */
export function readOptions(query: string): Options {
	const asked = new URLSearchParams(query);
	const accent = /^#?([\da-f]{6})$/i.exec(asked.get('accent') ?? '')?.[1];
	return {
		theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'auto',
		accent: accent ? `#${accent.toLowerCase()}` : null,
		title: shown(asked.get('title')),
		controls: shown(asked.get('controls')),
		fit: height(asked.get('fit'))
	};
}

/** The query without its question mark; what is as usual is left out. */
export function writeOptions({ theme, accent, title, controls, fit }: Options): string {
	return [
		theme !== 'auto' && `theme=${theme}`,
		accent && `accent=${accent.slice(1)}`,
		!title && 'title=0',
		!controls && 'controls=0',
		fit !== null && `fit=${fit}`
	]
		.filter(Boolean)
		.join('&');
}

export const OPTIONS_KEY = Symbol('options');

/** How the embed that this component stands in is to look; as usual on a page of its own. */
export const useOptions = (): Options => getContext<Options | undefined>(OPTIONS_KEY) ?? PLAIN;
