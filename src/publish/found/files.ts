import { folderOf } from '../../story/folder';
import type { Story } from '../../story/story';
import { feed } from './feed';
import { headers } from './headers';
import { oembed } from './oembed';
import { siteAddress } from './places';
import { sitemap } from './sitemap';

/** The files beside the pages by which stories are found, followed, embedded and served; `editions`: each story in each language. */
export function files(editions: readonly Story[], given: string | undefined): Record<string, string> {
	const site = siteAddress(given);
	const own = editions.flatMap((story) => [
		[`${folderOf(story)}oembed.json`, oembed(story, site)],
		[`${folderOf(story)}feed.xml`, feed(story, site)]
	]);
	const stories = editions.filter(({ language, languages }) => language === languages[0]);
	return {
		...Object.fromEntries(own),
		'sitemap.xml': sitemap(stories, site),
		_headers: headers(stories.map(({ id }) => id))
	};
}
