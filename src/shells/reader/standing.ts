import { own } from '../../story/own';
import { folderOf, type Lying } from '../../story/folder';
import type { Site } from '../../session/site';

/** Where embeds of this page's story can be had. */
export interface Standing {
	/** Root of the living site, absolute: what others are told. Ends with a slash. */
	readonly live: string;
	/** The same as this page reaches it, which may be before the site stands where it says. */
	readonly near: string;
	/** Folder of this copy, if it is a pinned one. */
	readonly version: string | null;
}

/** What a page says of itself. */
export interface Here {
	/** Its own address. */
	readonly location: string;
	/** Its canonical address, absolute. */
	readonly canonical: string | undefined;
}

/** Null where nobody could fetch an embed: the page is a file, or carries everything in itself. */
export function standing({ root, pinned, carried }: Site, story: Lying, here: Here): Standing | null {
	const whole = carried(`${story.id}/story.json`) !== undefined;
	if (whole || !/^https?:/.test(here.location)) return null;
	const own = new URL(root, here.location).href;
	const version = pinned ? (/\/v\/([^/]+)\/$/.exec(own)?.[1] ?? null) : null;
	const near = version === null ? root : `${root}../../`;
	const live = here.canonical
		? new URL(folderOf(story).replaceAll(/[^/]+/g, '..'), here.canonical).href
		: new URL(near, here.location).href;
	return { live, near, version };
}

/** A copy of the site that stays as it is. */
export interface Pinned {
	readonly version: string;
	/** "2026-11-24" */
	readonly date: string;
}

/** The newest pinned copy: this one if it is one, else what the site's own file says. Null if there is none. */
export async function newest(
	{ near, version }: Standing,
	pinned: string | undefined
): Promise<Pinned | null> {
	if (version !== null) return { version, date: pinned ?? '' };
	try {
		const answer = await fetch(`${near}v/latest.json`, { cache: 'no-cache' });
		const file: unknown = answer.ok ? await answer.json() : null;
		const found = { version: String(own(file, 'version')), date: String(own(file, 'date')) };
		return /^[\da-f]{6,64}$/.test(found.version) ? found : null;
	} catch {
		return null;
	}
}
