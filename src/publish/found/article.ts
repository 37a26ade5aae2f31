import { foundWords } from '../../locales/found';
import type { Source, Story } from '../../story/story';
import { known } from '../../exporters/dates';
import { places, PREVIEW } from './places';
import { plain } from '../../story/prose';
import { clipped } from './plain';

/** The story as schema.org's NewsArticle: what it says, who answers for it, and from where it has it. */

/** Fields without a value are left out: an empty one would be read as one. */
export const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

export const name = (story: Story): string => story.title || foundWords(story.language).untitled;
export const by = (who: string | undefined) => who && { '@type': 'Organization', name: who };
/** Other programs know no relative addresses. */
export const web = (url: string | undefined) => (url && /^https?:/i.test(url) ? url : undefined);

export const citation = (source: Source, zone: string) =>
	given({
		'@type': 'CreativeWork',
		name: source.title,
		publisher: by(source.publisher),
		url: web(source.url),
		datePublished: source.published && known(source.published, zone),
		inLanguage: source.language
	});

const corrections = ({ corrections, timeZone }: Story) =>
	corrections.map(({ on, text }) =>
		given({ '@type': 'CorrectionComment', text: plain(text), datePublished: known(on, timeZone) })
	);

export function newsArticle(story: Story, site: string): Record<string, unknown> {
	const at = places(story, site);
	const published = story.published && known(story.published, story.timeZone);
	return given({
		'@type': 'NewsArticle',
		'@id': `${at.page}#article`,
		url: at.page,
		mainEntityOfPage: at.page,
		headline: name(story),
		description: clipped(plain(story.standfirst), 5000),
		datePublished: published,
		dateModified: story.revised ? known(story.revised, story.timeZone) : published,
		author: by(story.publisher ?? story.editor),
		publisher: by(story.publisher),
		// A name as it is written: whether it is a person's or a desk's, a story does not say.
		editor: story.editor,
		image: {
			'@type': 'ImageObject',
			url: at.preview,
			...PREVIEW,
			caption: foundWords(story.language).preview(name(story))
		},
		inLanguage: story.language,
		isAccessibleForFree: true,
		license: web(story.licence?.url) ?? story.licence?.name,
		correction: story.corrections.length > 0 ? corrections(story) : undefined,
		citation: story.sources.map((source) => citation(source, story.timeZone))
	});
}
