import type { Story } from '../../story/story';
import { known } from '../../exporters/dates';
import { xml } from './escape';
import { editions } from './places';

/** The map of the site for search engines: each story's page in each language, and since when it is as it is. */

function pages(story: Story, site: string): readonly string[] {
	const dates = [story.revised, story.published, ...story.corrections.map(({ on }) => on)]
		.flatMap((when) => (when ? [when] : []))
		.sort((a, b) => b.start - a.start);
	const last = dates[0] && known(dates[0], story.timeZone);
	const all = editions(story);
	const others = all.map(
		({ language, path }) =>
			`<xhtml:link rel="alternate" hreflang="${xml(language)}" href="${xml(site + path)}" />`
	);
	return all.map(({ path }) =>
		[
			'<url>',
			`<loc>${xml(site + path)}</loc>`,
			...(last ? [`<lastmod>${xml(last)}</lastmod>`] : []),
			...others,
			'</url>'
		].join('\n')
	);
}

export const sitemap = (stories: readonly Story[], site: string): string =>
	[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...stories.flatMap((story) => pages(story, site)),
		'</urlset>',
		''
	].join('\n');
