import { expect, test } from 'vitest';
import { feed } from '../../../src/publish/found/feed';
import { sitemap } from '../../../src/publish/found/sitemap';
import type { Story } from '../../../src/story/story';
import { day, story } from '../../sample';
import { HOSTILE, hostile, SITE } from './hostile';

const STORY = story({
	id: 'week',
	title: 'A week',
	standfirst: 'What *happened*.',
	publisher: 'The Desk',
	published: day('14'),
	revised: day('16'),
	corrections: [
		{ on: day('15'), text: 'A name was wrong.', was: 'Jon' },
		{ on: day('18'), text: 'A number was wrong.' }
	]
});

/** Parsed as XML, which forgives nothing. */
function parsed(text: string) {
	const page = new DOMParser().parseFromString(text, 'application/xml');
	expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
	return page;
}
const read = (of: Story) => {
	const page = parsed(feed(of, SITE));
	const text = (within: ParentNode | null, tag: string) =>
		[...(within?.children ?? [])].find(({ tagName }) => tagName === tag)?.textContent;
	const entries = [...page.querySelectorAll('entry')];
	return { root: page.documentElement, text, entries };
};

test('the feed has what Atom requires, and leads to itself and to the story', () => {
	const { root, text } = read(STORY);
	expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
	expect(text(root, 'id')).toBe('tag:stories.example.org,2026:week/feed');
	expect(text(root, 'title')).toBe('A week: publication and corrections');
	expect(text(root, 'updated')).toBe('2020-08-18T00:00:00+03:00');
	expect(root.querySelector('author > name')?.textContent).toBe('The Desk');
	const href = (rel: string) => root.querySelector(`feed > link[rel=${rel}]`)?.getAttribute('href');
	expect([href('self'), href('alternate')]).toEqual([`${SITE}week/feed.xml`, `${SITE}week/`]);
});

test('it tells of corrections, revision and publication, the latest first, with what stood there before', () => {
	const { entries, text } = read(STORY);
	expect(entries.map((entry) => [text(entry, 'title'), text(entry, 'updated')])).toEqual([
		['Correction of 18 August 2020', '2020-08-18T00:00:00+03:00'],
		['Revised: A week', '2020-08-16T00:00:00+03:00'],
		['Correction of 15 August 2020', '2020-08-15T00:00:00+03:00'],
		['Published: A week', '2020-08-14T00:00:00+03:00']
	]);
	const said = entries.map((entry) => text(entry, 'content'));
	expect(said).toEqual([
		'A number was wrong.',
		'What happened.',
		'A name was wrong.\nBefore: Jon',
		'What happened.'
	]);
});

test('an entry keeps its id when the list around it changes, and no two have the same', () => {
	const ids = (of: Story) => {
		const { entries, text } = read(of);
		return Object.fromEntries(entries.map((entry) => [text(entry, 'title'), text(entry, 'id')]));
	};
	expect(new Set(Object.values(ids(STORY))).size).toBe(4);
	const [, last] = STORY.corrections;
	const fewer = ids({ ...STORY, corrections: last ? [last] : [] });
	expect(Object.keys(fewer)).toHaveLength(3);
	expect(ids(STORY)).toMatchObject(fewer);
});

test('a story that was never revised is not said to have been, and one without dates still has a feed', () => {
	const plain = read(story({ published: day('14'), revised: day('14') }));
	expect(plain.entries.map((entry) => plain.text(entry, 'title'))).toEqual(['Published: A sample']);
	const bare = read(story());
	expect(bare.entries).toEqual([]);
	expect(bare.text(bare.root, 'updated')).toBe('2020-08-09T00:00:00+03:00');
	expect(bare.root.querySelector('author > name')?.textContent).toBe('A sample');
});

test('hostile texts stay texts, and signs that XML cannot hold are left out', () => {
	const { entries, text, root } = read({ ...hostile, publisher: undefined, editor: `A\u0000\uD800\uFFFEb` });
	expect(root.querySelector('script, b')).toBeNull();
	expect(text(entries[0] ?? null, 'content')).toBe(`${HOSTILE}\nBefore: ${HOSTILE}`);
	expect(root.querySelector('author > name')?.textContent).toBe('Ab');
});

test('the site’s map names each story’s page, since when it is as it is, and its languages', () => {
	const page = parsed(sitemap([STORY, hostile, story({ id: 'bare' })], SITE));
	expect(page.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
	const urls = [...page.querySelectorAll('url')];
	expect(urls.map((url) => ['loc', 'lastmod'].map((tag) => url.querySelector(tag)?.textContent))).toEqual([
		[`${SITE}week/`, '2020-08-18'],
		[`${SITE}hostile/`, '2020-08-15'],
		[`${SITE}bare/`, undefined]
	]);
	const [alternate] = page.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link');
	expect(alternate?.getAttribute('hreflang')).toBe('en');
});
