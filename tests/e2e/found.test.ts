// @vitest-environment jsdom
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What search engines, feed readers and unfurlers see: the built files, parsed as they parse them. */

/** The address at which this build says that it stands; the other journeys' build does not know where it will. */
const SITE = 'https://stories.example.org/news/';
const built = mkdtempSync(join(tmpdir(), 'found-'));
beforeAll(() => {
	const env = { ...process.env, NODE_ENV: 'production', DAYBOOK_SITE: SITE };
	execFileSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', built, '--emptyOutDir'], { env });
	story = parsed('belarus-2020/index.html');
}, 300_000);
afterAll(() => rmSync(built, { recursive: true }));

const text = (path: string) => readFileSync(join(built, path), 'utf8');
const parsed = (path: string) => new DOMParser().parseFromString(text(path), 'text/html');
/** Without forgiveness. */
function xml(path: string) {
	const page = new DOMParser().parseFromString(text(path), 'application/xml');
	expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
	return page.documentElement;
}

const HOME = `${SITE}belarus-2020/`;
let story: Document;
const content = (page: Document, name: string) =>
	page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
const href = (page: Document, selector: string) =>
	page.querySelector(`link${selector}`)?.getAttribute('href');

/** The folder of the pinned copy. */
const version = () => readdirSync(join(built, 'v')).find((name) => !name.endsWith('.json')) ?? '';

type Node = Record<string, unknown>;
const graph = () => {
	const scripts = story.querySelectorAll('script[type="application/ld+json"]');
	expect(scripts).toHaveLength(1);
	return (JSON.parse(scripts[0]?.textContent ?? '') as { '@graph': Node[] })['@graph'];
};
const ofType = (type: string): Node =>
	graph().find((node) => node['@type'] === type) ?? expect.fail(`no ${type}`);

test('the page has what Open Graph requires, and the picture with its size and what is on it', () => {
	expect(content(story, 'og:title')).toMatch(/^Belarus, August 2020/);
	expect(content(story, 'og:type')).toBe('article');
	expect(content(story, 'og:url')).toBe(HOME);
	expect(content(story, 'og:image')).toBe(`${HOME}preview.png`);
	expect([content(story, 'og:image:width'), content(story, 'og:image:height')]).toEqual(['1200', '630']);
	for (const name of ['og:image:alt', 'og:description', 'og:site_name', 'twitter:image:alt'])
		expect(content(story, name), name).toBeTruthy();
	expect(content(story, 'twitter:card')).toBe('summary_large_image');
	expect(content(story, 'robots')).toBeUndefined();
	// The size as the file itself says it: 16 bytes in, width and height.
	const picture = readFileSync(join(built, 'belarus-2020/preview.png'));
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('nothing is said twice', () => {
	// Of other languages there are several.
	const once = 'meta[name], meta[property]:not([property="og:locale:alternate"])';
	const names = [...story.querySelectorAll(once)].map(
		(meta) => meta.getAttribute('name') ?? meta.getAttribute('property')
	);
	expect(names).toEqual([...new Set(names)]);
	for (const one of ['title', 'link[rel=canonical]', 'h1'])
		expect(story.querySelectorAll(one), one).toHaveLength(1);
});

test('NewsArticle has the properties that schema.org’s readers require', () => {
	const article = ofType('NewsArticle');
	for (const property of ['headline', 'description', 'datePublished', 'dateModified', 'inLanguage'])
		expect(article[property], property).toMatch(/\S/);
	expect(article).toMatchObject({
		author: { '@type': 'Organization', name: 'Daybook' },
		publisher: { '@type': 'Organization', name: 'Daybook' },
		image: { url: `${HOME}preview.png`, width: 1200, height: 630 },
		isAccessibleForFree: true,
		mainEntityOfPage: HOME
	});
	const citations = article.citation as Node[];
	expect(citations.length).toBeGreaterThan(70);
	for (const { '@type': type, name, url } of citations) {
		expect([type, Boolean(name)]).toEqual(['CreativeWork', true]);
		if (url) expect(url).toMatch(/^https?:/);
	}
});

test('Dataset has the properties that schema.org’s readers require, and its file is where it says', () => {
	const dataset = ofType('Dataset');
	expect(dataset.name).toMatch(/\S/);
	expect(String(dataset.description).length).toBeGreaterThanOrEqual(50);
	expect(String(dataset.description).length).toBeLessThanOrEqual(5000);
	expect(dataset).toMatchObject({
		license: 'https://creativecommons.org/licenses/by/4.0/',
		creator: { name: 'Daybook' },
		temporalCoverage: '2020-08-09/2020-08-16'
	});
	const [file] = dataset.distribution as Node[];
	expect(file).toMatchObject({ '@type': 'DataDownload', encodingFormat: 'application/json' });
	const path = String(file?.contentUrl).replace(SITE, '');
	expect(JSON.parse(text(path))).toHaveProperty('format', 'daybook/1');
	const places = dataset.spatialCoverage as Node[];
	expect(places.map(({ name }) => name)).toContain('Zhodzina');
	for (const place of places) if (place['@type'] !== 'Place') expect(place).not.toHaveProperty('geo');
});

test('every event has a date, no finer than it is known', () => {
	const items = ofType('ItemList').itemListElement as { item: Node }[];
	expect(items.length).toBeGreaterThan(40);
	for (const { item } of items)
		expect(item.startDate, String(item.name)).toMatch(/^\d{4}-\d\d(-\d\d(T\d\d:\d\d:00[+-]\d\d:\d\d)?)?$/);
});

test('each language is named, with one for everybody else', () => {
	const all = [...story.querySelectorAll('link[hreflang]')];
	expect(all.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')])).toEqual([
		['en', HOME],
		['be', `${HOME}be/`],
		['ru', `${HOME}ru/`],
		['x-default', HOME]
	]);
});

test('the page leads to its player, which is a valid oEmbed answer', () => {
	expect(href(story, '[type="application/json+oembed"]')).toBe(`${HOME}oembed.json`);
	// WordPress reads no further.
	expect(text('belarus-2020/index.html').indexOf('json+oembed')).toBeLessThan(150_000);
	const answer = JSON.parse(text('belarus-2020/oembed.json')) as Node;
	expect(answer).toMatchObject({ type: 'rich', version: '1.0', thumbnail_url: `${HOME}preview.png` });
	for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
		expect(answer[size], size).toBeTypeOf('number');
	const { body } = new DOMParser().parseFromString(String(answer.html), 'text/html');
	expect([...body.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
	expect(body.querySelector('iframe')?.getAttribute('src')).toBe(`${HOME}embed.html`);
	expect(body.querySelector('a')?.getAttribute('href')).toBe(HOME);
});

test('the page leads to its feed, which has what Atom requires', () => {
	expect(href(story, '[type="application/atom+xml"]')).toBe(`${HOME}feed.xml`);
	const feed = xml('belarus-2020/feed.xml');
	expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
	expect(feed.querySelector('author > name')?.textContent).toBeTruthy();
	const entries = [...feed.querySelectorAll('entry')];
	expect(entries.length).toBeGreaterThanOrEqual(1);
	for (const part of [feed, ...entries]) {
		const own = (tag: string) => [...part.children].find(({ tagName }) => tagName === tag)?.textContent ?? '';
		expect(own('id')).toMatch(/^tag:/);
		expect(own('title')).toBeTruthy();
		expect(own('updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
	}
});

test('the site’s map names the page and since when it is as it is', () => {
	const map = xml('sitemap.xml');
	expect(map.querySelector('loc')?.textContent).toBe(HOME);
	expect(map.querySelector('lastmod')?.textContent).toMatch(/^\d{4}-\d\d-\d\d/);
	expect(text('_headers')).toContain('/belarus-2020/*');
});

test.each([
	['the front page', 'index.html', false],
	['the embed', 'belarus-2020/embed.html', true],
	['the page in one file', 'belarus-2020/offline.html', true],
	['a pinned page', 'v/*/belarus-2020/index.html', true],
	['a pinned embed', 'v/*/belarus-2020/embed.html', true]
])('%s leads to the story’s page, and is not to be found instead of it', (_, path, hidden) => {
	const page = parsed(path.replace('*', version()));
	expect(href(page, '[rel=canonical]')).toBe(HOME);
	expect(content(page, 'robots')).toBe(hidden ? 'noindex' : undefined);
	const mentioned = page.querySelector('script[type="application/ld+json"], meta[property]');
	expect(mentioned === null).toBe(hidden);
	expect(page.querySelector('title')?.textContent).toMatch(/^Belarus/);
});

test('a pinned page says the day of its copy', () => {
	const day = parsed(`v/${version()}/belarus-2020/embed.html`).documentElement.dataset.pinned;
	expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(story.documentElement.dataset.pinned).toBeUndefined();
});

test('without an address of the site, the canonical one is relative', () => {
	const lead = (path: string) =>
		/<link rel="canonical" href="([^"]*)"/.exec(readFileSync(`dist/${path}`, 'utf8'))?.[1];
	expect(lead('index.html')).toBe('./belarus-2020/');
	expect(lead('belarus-2020/index.html')).toBe('../belarus-2020/');
	expect(lead('belarus-2020/embed.html')).toBe('../belarus-2020/');
});
