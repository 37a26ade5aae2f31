import { getContext } from 'svelte';
import { folderOf, type Lying } from '../story/folder';
import type { Safety } from './focus';

/** Where the files of this site are: beside the page, on another server, or in the page itself. */
export interface Site {
	/** Leads from the page to the root of the site: `./`, `../`, or an absolute address. Ends with a slash. */
	readonly root: string;
	/** The text of a file that the page carries, by its path from the root: one from a stick has nobody to ask. */
	readonly carried: (path: string) => string | undefined;
	/** The day on which this copy was made, "2026-11-24", if it is one that stays as it is. */
	readonly pinned?: string;
	/** The published page of the story, absolute, where the build knew it: a copy of its files may lie anywhere. */
	readonly home?: string;
	/** The page holds every shell, not the reader's alone: one from a stick has no pages beside it. */
	readonly whole?: boolean;
	/** A calm classroom: what is distressing is left out, here and on every page that this one leads to. */
	readonly calm?: boolean;
	/** How the reader keeps safe, here and on every page that this one leads to. */
	readonly safe?: readonly Safety[];
	/** The page was opened from a disk: there is no server to ask for a file that it does not carry. */
	readonly alone?: boolean;
}

export const SITE_KEY = Symbol('site');

/** The site that belongs to a page which says nothing of itself. */
export const HERE: Site = { root: import.meta.env.BASE_URL, carried: () => undefined };

/** The site of the page or element that this component was mounted in. */
export const useSite = (): Site => getContext<Site | undefined>(SITE_KEY) ?? HERE;

/** The text of a file of the site. Rejects if it cannot be had. */
export async function fileText(site: Site, path: string): Promise<string> {
	const carried = site.carried(path);
	if (carried !== undefined) return carried;
	const answer = await fetch(site.root + path);
	if (!answer.ok) throw new Error(`${path} was not found: ${answer.status}`);
	return answer.text();
}

/** Leads to the story's own page, in its language: absolute where the build knew it, else from the root of the site. */
export const homeOf = ({ root, home }: Site, story: Lying): string => home ?? root + folderOf(story);

/** The same, absolute, for a document at `base`: this very file where nobody knows another. */
export function linkHome(site: Site, story: Lying, base: string): string {
	const page = new URL(site.alone && !site.home ? base : homeOf(site, story), base);
	page.search = site.calm ? '?calm' : '';
	page.hash = '';
	return page.href;
}

/** Leads to the reader's page, as calm as this one: to a page beside it, or to this one file as it opens. */
export function readerLink(site: Site, story: Lying): string {
	const query = asked(site, story);
	return (site.whole ? `?${query}` : homeOf(site, story) + (query && `?${query}`)) + hashed(kept(site));
}

/** In the hash, where the page that it leads to can take it out again. */
const kept = ({ safe = [] }: Site): string => (safe.length > 0 ? `safe=${safe.join('~')}` : '');
const hashed = (...parts: readonly string[]): string => {
	const hash = parts.filter(Boolean).join('&');
	return hash && `#${hash}`;
};

/** What goes with the reader from page to page; a page that holds every language has to be told which. */
const asked = ({ whole, calm }: Site, { language, languages }: Lying): string =>
	[whole && language !== languages[0] ? `lang=${language}` : '', calm ? 'calm' : '']
		.filter(Boolean)
		.join('&');

/** Leads to the reader's page in another language, which shows the same if it is given the same address. */
export const languageLink = (site: Site, story: Lying, language: string): string =>
	// Not to the published one: whoever changes the language stays where they are.
	readerLink({ ...site, home: undefined, safe: undefined }, { ...story, language });

/** The shells for a class, and the story told as one long page. */
export type ClassShell = 'class' | 'stage' | 'speaker' | 'print' | 'scroll';

/** Where it lies: in a page of its own beside the story's, or in this very file. */
function classFile({ whole, root }: Site, story: Lying, shell: ClassShell, step: string): string {
	if (whole) return '';
	return `${root}${folderOf(story)}${shell === 'scroll' ? step.split('.', 1)[0] : 'class'}.html`;
}

/** Leads to one of them: to a page beside the story's, or to this one file in another form. */
export function classLink(site: Site, story: Lying, shell: ClassShell, step = ''): string {
	/** A page of its own needs not be told what it is. */
	const own = !site.whole && (shell === 'class' || shell === 'scroll');
	const query = [own ? '' : `shell=${shell}`, asked(site, story)].filter(Boolean).join('&');
	const there = step && (site.whole || shell !== 'scroll') ? `step=${step}` : '';
	return classFile(site, story, shell, step) + (query && `?${query}`) + hashed(there, kept(site));
}
