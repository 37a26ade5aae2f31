import type { Around, Parts } from '../page';
import { head } from './head';
import { siteAddress } from './places';
import { structured } from './structured';

/** What a page of a story says of itself: only the story's own page is there to be found. */
export function around({ story }: Parts, root: string, given: string | undefined, own = false): Around {
	const site = siteAddress(given);
	return {
		root,
		head: head(story, { site, root: given ? site : root, own }),
		data: own ? structured(story, site) : ''
	};
}
