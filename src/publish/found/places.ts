import { pagesIn } from '../../locales/languages.ts';
import { folderOf, type Lying } from '../../story/folder.ts';

/** Where the files of a story stand on the web, in its language. `site` is the site's own address and ends with a slash. */
export function places(story: Lying, site: string) {
	const page = site + folderOf(story);
	return {
		page,
		embed: `${page}embed.html`,
		// One file in all languages.
		data: `${site}${story.id}/story.json`,
		oembed: `${page}oembed.json`,
		feed: `${page}feed.xml`,
		preview: `${page}preview.png`
	};
}

/** The picture that stands for a story elsewhere, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** A page of the story in one language. */
export interface Edition {
	readonly language: string;
	/** From the root of the site; ends with a slash. */
	readonly path: string;
}

/** The editions that are built. The first one, in the story's own language, is for readers of every other language. */
export const editions = (story: Lying): readonly Edition[] =>
	pagesIn(story.languages).map(({ code }) => ({ language: code, path: folderOf(story, code) }));

/** Until a site says where it will stand, its files speak of the address at which `npm start` shows it. */
const PREVIEWED = 'http://127.0.0.1:4173/';

/** The site's address as `DAYBOOK_SITE` gives it. A wrong one stops the build: it would stand in every file. */
export function siteAddress(given: string | undefined): string {
	if (!given) return PREVIEWED;
	const url = URL.canParse(given) ? new URL(given) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
		throw new Error(
			`DAYBOOK_SITE is “${given}”; it should be an address such as https://stories.example.org/`
		);
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
