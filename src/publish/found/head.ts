import { foundWords } from '../../locales/found';
import { folderOf } from '../../story/folder';
import type { Story } from '../../story/story';
import { escape } from '../../shells/escape';
import { known } from '../../exporters/dates';
import { editions, places, PREVIEW, type Edition } from './places';
import { plain } from '../../story/prose';

/** What a page says of itself to those who find or share it, in its head. */

export interface Standing {
	/** The site's own address, absolute; ends with a slash. */
	readonly site: string;
	/** Leads to the root of the living site: the same address, or a relative one while nobody knows where it will be. */
	readonly root: string;
	/** Whether this is the story's own page; embeds and pinned copies are not to be found instead of it. */
	readonly own: boolean;
	readonly languages?: readonly Edition[];
}

const meta = (kind: 'name' | 'property', name: string, content: string | undefined) =>
	content ? [`<meta ${kind}="${name}" content="${escape(content)}" />`] : [];
const link = (rel: string, href: string, more = '') => `<link rel="${rel}"${more} href="${escape(href)}" />`;
const title = (text: string) => ` title="${escape(text)}"`;

/** "be_BY": Open Graph wants a territory, and the likeliest one stands for a language that names none. */
function locale(language: string): string | undefined {
	try {
		const { language: code, region } = new Intl.Locale(language).maximize();
		return region && `${code}_${region}`;
	} catch {
		return undefined;
	}
}

const name = (story: Story) => story.title || foundWords(story.language).untitled;

/** One page of the site in every language that there is, and the one for everybody else. */
function alternates(site: string, pages: readonly Edition[]): readonly string[] {
	const [first] = pages;
	return [
		...pages.map(({ language, path }) => link('alternate', site + path, ` hreflang="${escape(language)}"`)),
		...(first ? [link('alternate', site + first.path, ' hreflang="x-default"')] : [])
	];
}

function shared(story: Story, site: string, pages: readonly Edition[]): readonly string[] {
	const { page, preview } = places(story, site);
	const alt = foundWords(story.language).preview(name(story));
	const of = (when: Story['published']) => when && known(when, story.timeZone);
	const property = (key: string, content: string | undefined) => meta('property', key, content);
	return [
		...property('og:type', 'article'),
		...property('og:title', name(story)),
		...property('og:description', plain(story.standfirst)),
		...property('og:url', page),
		...property('og:site_name', story.publisher),
		...property('og:locale', locale(story.language)),
		...pages
			.filter(({ language }) => language !== story.language)
			.flatMap(({ language }) => property('og:locale:alternate', locale(language))),
		...property('og:image', preview),
		...property('og:image:type', 'image/png'),
		...property('og:image:width', String(PREVIEW.width)),
		...property('og:image:height', String(PREVIEW.height)),
		...property('og:image:alt', alt),
		...property('article:published_time', of(story.published)),
		...property('article:modified_time', of(story.revised)),
		...meta('name', 'twitter:card', 'summary_large_image'),
		...meta('name', 'twitter:title', name(story)),
		...meta('name', 'twitter:description', plain(story.standfirst)),
		...meta('name', 'twitter:image', preview),
		...meta('name', 'twitter:image:alt', alt)
	];
}

/** The elements of the head, one a line. The discovery of the player comes early: some read only the beginning. */
export function head(story: Story, { site, root, own, languages = editions(story) }: Standing): string {
	const at = places(story, site);
	const canonical = link('canonical', root + folderOf(story));
	const common = [
		`<title>${escape(name(story))}</title>`,
		...meta('name', 'description', plain(story.standfirst)),
		canonical
	];
	if (!own) return [...common, ...meta('name', 'robots', 'noindex')].join('\n');
	return [
		...common,
		link('alternate', at.oembed, ` type="application/json+oembed"${title(name(story))}`),
		link(
			'alternate',
			at.feed,
			` type="application/atom+xml"${title(foundWords(story.language).feed(name(story)))}`
		),
		...alternates(site, languages),
		...shared(story, site, languages)
	].join('\n');
}
