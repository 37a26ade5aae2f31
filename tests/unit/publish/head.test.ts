import { expect, test } from 'vitest';
import { head, type Standing } from '../../../src/publish/found/head';
import { siteAddress } from '../../../src/publish/found/places';
import { day, exact, story } from '../../sample';
import { HOSTILE, hostile, SITE } from './hostile';

const STORY = story({
	id: 'week',
	title: 'A week',
	standfirst: 'What *happened*.',
	publisher: 'The Desk',
	published: exact('14 09:00'),
	revised: day('15')
});

function parsed(of = STORY, standing: Partial<Standing> = {}) {
	const text = head(of, { site: SITE, root: SITE, own: true, ...standing });
	const { head: found } = new DOMParser().parseFromString(`<head>${text}</head>`, 'text/html');
	const content = (name: string) =>
		found.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
	const href = (selector: string) => found.querySelector(`link${selector}`)?.getAttribute('href');
	return { found, content, href };
}

test('a story’s page says what it is, where it lives and what stands for it elsewhere', () => {
	const { found, content, href } = parsed();
	expect(found.querySelector('title')?.textContent).toBe('A week');
	expect(content('description')).toBe('What happened.');
	expect(href('[rel=canonical]')).toBe(`${SITE}week/`);
	expect(content('og:type')).toBe('article');
	expect(content('og:title')).toBe('A week');
	expect(content('og:url')).toBe(`${SITE}week/`);
	expect(content('og:site_name')).toBe('The Desk');
	expect(content('og:locale')).toBe('en_US');
	expect(content('og:image')).toBe(`${SITE}week/preview.png`);
	expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
	expect(content('og:image:alt')).toBe('The story “A week” with its timeline');
	expect(content('article:published_time')).toBe('2020-08-14T09:00:00+03:00');
	expect(content('article:modified_time')).toBe('2020-08-15');
	expect(content('twitter:card')).toBe('summary_large_image');
	expect(content('twitter:image')).toBe(`${SITE}week/preview.png`);
	expect(content('robots')).toBeUndefined();
});

test('it leads to its player and its feed', () => {
	const { href, found } = parsed();
	expect(href('[type="application/json+oembed"]')).toBe(`${SITE}week/oembed.json`);
	expect(href('[type="application/atom+xml"]')).toBe(`${SITE}week/feed.xml`);
	expect(found.querySelectorAll('link[type][title]')).toHaveLength(2);
});

test('each language that has a page is named, and the first is for everybody else', () => {
	const languages = [
		{ language: 'en', path: 'week/' },
		{ language: 'be', path: 'week/be/' }
	];
	const { found, content } = parsed(STORY, { languages });
	const all = [...found.querySelectorAll('link[hreflang]')];
	expect(all.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')])).toEqual([
		['en', `${SITE}week/`],
		['be', `${SITE}week/be/`],
		['x-default', `${SITE}week/`]
	]);
	expect(content('og:locale:alternate')).toBe('be_BY');
});

test('an embed or a pinned copy is not to be found instead of the story, and says where that is', () => {
	const { found, content, href } = parsed(STORY, { own: false, root: '../../../' });
	expect(content('robots')).toBe('noindex');
	expect(href('[rel=canonical]')).toBe('../../../week/');
	expect(found.querySelector('[property], [hreflang], [rel=alternate]')).toBeNull();
});

test('a story without title, dates and publisher leaves them out', () => {
	const { found, content } = parsed(story({ title: '', standfirst: '', language: 'x' }));
	expect(found.querySelector('title')?.textContent).toBe('Untitled story');
	for (const name of ['description', 'og:description', 'article:published_time', 'og:site_name', 'og:locale'])
		expect(content(name), name).toBeUndefined();
});

test('hostile texts stay texts', () => {
	const { found, content } = parsed(hostile);
	expect(found.querySelector('script, b')).toBeNull();
	expect(found.querySelector('title')?.textContent).toBe(HOSTILE);
	expect(content('og:title')).toBe(HOSTILE);
	expect(content('twitter:title')).toBe(HOSTILE);
	expect([...found.children].every(({ tagName }) => /^(TITLE|META|LINK)$/.test(tagName))).toBe(true);
});

test('the site’s address ends with a slash, and a wrong one stops the build', () => {
	expect(siteAddress(undefined)).toBe('http://127.0.0.1:4173/');
	expect(siteAddress('https://a.example/b')).toBe('https://a.example/b/');
	for (const wrong of ['stories.example.org', 'javascript:alert(1)', 'https://a.example/?q'])
		expect(() => siteAddress(wrong)).toThrow('DAYBOOK_SITE');
});
