import { isRecord } from '../story/record';
import type { Story } from '../story/story';

/** A story without the addresses of its sources, for whoever reads safely: as it was read, and as it is written. */

/** `[words](address)`: the words stay. */
const LINK = /\[([^[\]]+)\]\([^()\s]+\)/g;
const bare = (text: string) => text.replace(LINK, '$1');

export const unlinked = (story: Story): Story => ({
	...story,
	credits: story.credits && bare(story.credits),
	sources: story.sources.map((source) => ({ ...source, url: undefined, archived: undefined }))
});

/** Every text in it, however deep. */
function said(thing: unknown): unknown {
	if (typeof thing === 'string') return bare(thing);
	if (Array.isArray(thing)) return thing.map(said);
	return isRecord(thing)
		? Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, said(value)]))
		: thing;
}

/** A source may be without an address, so what is left is again a story. */
const hidden = (source: unknown): unknown =>
	isRecord(source)
		? Object.fromEntries(Object.entries(source).filter(([key]) => key !== 'url' && key !== 'archived'))
		: source;

/** `file` is a story file, parsed. */
export function unlinkedFile(file: unknown): unknown {
	const told = said(file);
	if (!isRecord(told) || !Array.isArray(told['sources'])) return told;
	return { ...told, sources: told['sources'].map(hidden) };
}
