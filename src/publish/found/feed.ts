import { createHash } from 'node:crypto';
import { foundWords } from '../../locales/found';
import { folderOf } from '../../story/folder';
import type { Story, When } from '../../story/story';
import { name } from './article';
import { known, moment } from '../../exporters/dates';
import { xml } from './escape';
import { localeOf } from '../spoken';
import { places } from './places';
import { plain } from '../../story/prose';

/** The story's feed (Atom): that it was published, revised, and every correction with what stood there before. */

interface Entry {
	/** What is the same for ever, and for no other entry. */
	readonly key: string;
	readonly on: When;
	readonly title: string;
	readonly text: string;
}

/** From the words, so that a correction keeps its id wherever it stands in the list. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

function entries(story: Story): readonly Entry[] {
	const { published, revised, corrections, timeZone } = story;
	const { date } = localeOf(story.language).dates(timeZone);
	const standfirst = plain(story.standfirst, '\n');
	const corrected = corrections.map(({ on, text, was }): Entry => {
		const said = [plain(text, '\n'), was ? foundWords(story.language).was(plain(was, '\n')) : '']
			.filter(Boolean)
			.join('\n');
		const key = `correction/${digest(`${on.start} ${text} ${was ?? ''}`)}`;
		return { key, on, title: foundWords(story.language).correction(date(on.start)), text: said };
	});
	const told = (key: string, word: string, on: When): Entry => ({
		...{ key, on, text: standfirst },
		title: `${word}: ${name(story)}`
	});
	const again = revised && revised.start !== published?.start;
	return [
		...corrected,
		...(again
			? [
					told(
						`revised/${known(revised, timeZone) ?? revised.start}`,
						foundWords(story.language).revised,
						revised
					)
				]
			: []),
		...(published ? [told('published', foundWords(story.language).published, published)] : [])
	].sort((a, b) => b.on.start - a.on.start);
}

const element = (tag: string, text: string, more = '') => `<${tag}${more}>${xml(text)}</${tag}>`;

/** Atom has no dates without a clock: a day stands for its beginning, in the story's zone. */
export function feed(story: Story, site: string): string {
	const at = places(story, site);
	const all = entries(story);
	const made = story.published ?? story.revised ?? story.span;
	const updated = moment(Math.max(made.start, ...all.map(({ on }) => on.start)), story.timeZone);
	// A tag (RFC 4151) stays what it is when the story moves within its site.
	const tag = (key: string) => `tag:${new URL(site).hostname},2026:${folderOf(story)}${key}`;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(story.language)}">`,
		element('id', tag('feed')),
		element('title', foundWords(story.language).feed(name(story))),
		element('updated', updated),
		`<author>${element('name', story.editor ?? story.publisher ?? name(story))}</author>`,
		...(story.licence ? [element('rights', story.licence.name)] : []),
		`<link rel="self" type="application/atom+xml" href="${xml(at.feed)}" />`,
		`<link rel="alternate" type="text/html" href="${xml(at.page)}" />`,
		...all.flatMap(({ key, on, title, text }) => [
			'<entry>',
			element('id', tag(key)),
			element('title', title),
			element('updated', moment(on.start, story.timeZone)),
			`<link rel="alternate" type="text/html" href="${xml(at.page)}" />`,
			element('content', text, ' type="text"'),
			'</entry>'
		]),
		'</feed>',
		''
	].join('\n');
}
