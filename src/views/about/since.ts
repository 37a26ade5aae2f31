import type { Story } from '../../story/story';
import { atLocal } from '../../story/zone';
import { correctionsIn, type Made } from './live';

/** What has been corrected in the live story since a copy of it was pinned. */

/** Noon of the day that a text begins with, in the story's zone; null if it begins with none. */
export function noonOf(day: string | undefined, zone: string): number | null {
	const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '') ?? [];
	return y && m && d ? atLocal(Number(y), Number(m), Number(d), 12, 0, zone) : null;
}

/** Leads from the root of a pinned copy, `/v/<hash>/`, to the page of the living story. */
export const livePage = (root: string, id: string): string => `${root}../../${id}/`;

/**
 * The corrections of the live story that this copy does not have. Null if that cannot be known: offline, in a
 * sandbox, or when something else stands where the story was.
 */
export async function since(story: Story, root: string): Promise<readonly Made[] | null> {
	try {
		// Asked anew, because a copy from the cache may be as old as this one.
		const answer = await fetch(`${livePage(root, story.id)}story.json`, { cache: 'no-cache' });
		const live = answer.ok ? correctionsIn(await answer.text(), story.id, story.language) : null;
		const known = (made: Made) =>
			story.corrections.some(({ text, was = '' }) => text === made.text && was === (made.was ?? ''));
		return live && live.filter((made) => !known(made));
	} catch {
		return null;
	}
}
