import { afterEach, expect, test, vi } from 'vitest';
import {
	classLink,
	fileText,
	HERE,
	homeOf,
	languageLink,
	linkHome,
	readerLink,
	type Site
} from '../../../src/session/site';

afterEach(() => vi.unstubAllGlobals());

const TALE = { id: 'tale', language: 'en', languages: ['en', 'be'] };

test('a file that the page carries is not asked for', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
	expect(await fileText({ ...HERE, carried: (path) => `text of ${path}` }, 'a.json')).toBe('text of a.json');
});

test('other files lie under the root of the site', async () => {
	const asked = vi.fn(() => Promise.resolve(new Response('there')));
	vi.stubGlobal('fetch', asked);
	expect(await fileText({ ...HERE, root: '../' }, 'basemap/a.json')).toBe('there');
	expect(asked).toHaveBeenCalledWith('../basemap/a.json');
});

test('a file that is not there is said with its name', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
	await expect(fileText(HERE, 'a.json')).rejects.toThrow('a.json was not found: 404');
});

test('the story’s own page is found from its folder, from the front page, and from another server', () => {
	const at = (root: string, base: string) => linkHome({ ...HERE, root }, TALE, base);
	expect(at('../', 'https://x.test/sub/tale/?lang=be#e=x')).toBe('https://x.test/sub/tale/');
	expect(at('./', 'https://x.test/sub/')).toBe('https://x.test/sub/tale/');
	expect(at('https://y.test/', 'https://x.test/article')).toBe('https://y.test/tale/');
});

test('a file that was copied elsewhere leads to the published page, if the build knew it', () => {
	const copy = { ...HERE, root: '../', home: 'https://x.test/tale/' };
	expect(homeOf(copy, TALE)).toBe('https://x.test/tale/');
	expect(linkHome({ ...copy, alone: true }, TALE, 'file:///stick/offline.html')).toBe('https://x.test/tale/');
});

test('a page from a stick is its own home where nobody knows another', () => {
	expect(linkHome({ ...HERE, alone: true }, TALE, 'file:///stick/offline.html#e=x')).toBe(
		'file:///stick/offline.html'
	);
});

test('a class is led to pages beside the story’s, or to another form of the one file that there is', () => {
	const beside = { ...HERE, root: '../' };
	expect(classLink(beside, TALE, 'class')).toBe('../tale/class.html');
	expect(classLink(beside, TALE, 'stage', 'lesson.one')).toBe(
		'../tale/class.html?shell=stage#step=lesson.one'
	);
	expect(classLink(beside, TALE, 'scroll', 'lesson.one')).toBe('../tale/lesson.html');
	expect(classLink({ ...beside, whole: true }, TALE, 'scroll', 'lesson')).toBe('?shell=scroll#step=lesson');
	expect(classLink({ ...beside, whole: true }, TALE, 'class')).toBe('?shell=class');
	expect(classLink({ ...beside, calm: true }, TALE, 'class')).toBe('../tale/class.html?calm');
	expect(classLink({ ...beside, calm: true }, TALE, 'scroll', 'lesson')).toBe('../tale/lesson.html?calm');
	expect(classLink({ ...beside, calm: true }, TALE, 'stage', 'lesson.one')).toBe(
		'../tale/class.html?shell=stage&calm#step=lesson.one'
	);
});

test('the reader’s page is found again, as calm as one left it, also from a stick', () => {
	const beside = { ...HERE, root: '../' };
	expect(readerLink(beside, TALE)).toBe('../tale/');
	expect(readerLink({ ...beside, calm: true }, TALE)).toBe('../tale/?calm');
	expect(readerLink({ ...beside, whole: true }, TALE)).toBe('?');
	expect(readerLink({ ...beside, whole: true, calm: true }, TALE)).toBe('?calm');
	expect(linkHome({ ...beside, calm: true }, TALE, 'https://x.test/sub/tale/class.html')).toBe(
		'https://x.test/sub/tale/?calm'
	);
});

test('another language is a page beside this one, never the published one, or said to a file that holds them all', () => {
	const copy = { ...HERE, root: '../', home: 'https://x.test/tale/' };
	expect(languageLink(copy, TALE, 'be')).toBe('../tale/be/');
	expect(languageLink({ ...HERE, whole: true }, TALE, 'be')).toBe('?lang=be');
});

test('every page that this one leads to is read as safely', () => {
	const site: Site = { ...HERE, root: '../', safe: ['quiet', 'text'] };
	expect(classLink(site, TALE, 'class')).toBe('../tale/class.html#safe=quiet~text');
	expect(classLink(site, TALE, 'stage', 'lesson.one')).toBe(
		'../tale/class.html?shell=stage#step=lesson.one&safe=quiet~text'
	);
	expect(readerLink(site, TALE)).toBe('../tale/#safe=quiet~text');
	// The whole address of the view goes along there.
	expect(languageLink(site, TALE, 'be')).toBe('../tale/be/');
});
