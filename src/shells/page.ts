import type { Locale } from '../locales/locale';
import { arrival, decode } from '../session/address';
import type { Site } from '../session/site';
import { carried, type Carried } from '../story/carried';
import type { Told } from './shell';

/** What a page says of itself: the story that it carries, its files, and what its address asks for. */

const textOf = (selector: string) => document.querySelector(selector)?.textContent;

/** The canonical address, if the build knew where the site stands. */
function published(): string | undefined {
	const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
	return /^https?:/.test(canonical) ? canonical : undefined;
}

const { pinned } = document.documentElement.dataset;

/** Asked for by the address: `?calm`. */
const isCalm = () => new URLSearchParams(location.search).has('calm');

const site = (): Site => ({
	root: document.documentElement.dataset['root'] ?? import.meta.env.BASE_URL,
	carried: (path) => textOf(`script[data-file="${path}"]`) ?? undefined,
	pinned,
	// A pinned copy is its own home.
	home: pinned ? undefined : published(),
	calm: isCalm(),
	safe: decode(arrival(location.search, location.hash), 'UTC').safe,
	whole: 'whole' in document.documentElement.dataset,
	alone: !location.protocol.startsWith('http')
});

/** The story as the build has read it, or null if something else stands in its place. */
export const carriedStory = (): Carried | null => carried(storyText());

export const storyText = (): string => textOf('#story') ?? '';

/** Puts files that the page carries packed into their elements, as the text that they are. */
export async function unpacked(): Promise<void> {
	await Promise.all([...document.querySelectorAll('script[type="text/plain"]')].map(unpack));
}

async function unpack(element: Element): Promise<void> {
	const packed = element.textContent;
	// Brackets stand in no base64: it is text already.
	if (!packed || packed.includes('{')) return;
	const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	element.textContent = await new Response(stream).text();
}

/** The language that the address asks for. */
export const askedLanguage = (): string | undefined =>
	/(?:^|&)lang=([^&]*)/.exec(arrival(location.search, location.hash))?.[1];

export const told = (story: Carried, locale: Locale): Told => ({
	...story,
	locale,
	site: site(),
	address: arrival(location.search, location.hash)
});

/** Which shell a page that holds several was asked for (`?shell=stage`). */
export const askedShell = (): string | null => new URLSearchParams(location.search).get('shell');

/** The story as it is to be shown: without what a calm classroom leaves out, if the address says so (`?calm`). */
export async function suited(read: Carried): Promise<Carried> {
	if (!isCalm()) return read;
	const { calm } = await import('../story/calm');
	const story = calm(read.story);
	// Hidden since it began to arrive: what the build has put into the page shows the whole story.
	document.documentElement.hidden = false;
	return { ...read, story };
}
