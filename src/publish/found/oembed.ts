import { foundWords } from '../../locales/found';
import type { Story } from '../../story/story';
import { escape } from '../../shells/escape';
import { given, name } from './article';
import { places, PREVIEW } from './places';

/** The size of a player of which nothing more is known. WordPress lets frames be at most 1,000 pixels high. */
const FRAME = { width: 800, height: 720 } as const;
const DAY = 86_400;

/**
 * The answer of oEmbed 1.0, as a file that never changes with the question: no script, and a link in front of
 * the frame, which is what stays where frames are taken away.
 */
export function oembed(story: Story, site: string): string {
	const at = places(story, site);
	const title = escape(name(story));
	const frame = [
		`<iframe src="${escape(at.embed)}" width="${FRAME.width}" height="${FRAME.height}"`,
		`title="${escape(foundWords(story.language).frame(name(story)))}" frameborder="0" scrolling="auto"></iframe>`
	].join(' ');
	return JSON.stringify(
		given({
			type: 'rich',
			version: '1.0',
			title: name(story),
			author_name: story.editor ?? story.publisher,
			provider_name: story.publisher,
			provider_url: site,
			cache_age: DAY,
			html: `<blockquote><a href="${escape(at.page)}">${title}</a></blockquote>${frame}`,
			...FRAME,
			thumbnail_url: at.preview,
			thumbnail_width: PREVIEW.width,
			thumbnail_height: PREVIEW.height
		}),
		null,
		'\t'
	);
}
