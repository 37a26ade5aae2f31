import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { alive, site } from './site';

const { visit, open, origin } = site();
const STORY = '/belarus-2020/';
const heading = (page: Awaited<ReturnType<typeof visit>>['page']) => page.locator('#detail h2').first();

test('the story is read in Belarusian, an event is chosen, and in Russian it is the same one', async () => {
	const { page, messages } = await visit(`${STORY}be/?from=letter`);
	expect(await page.locator('html').getAttribute('lang')).toBe('be');
	expect(await page.locator('h1').textContent()).toMatch(/^Беларусь, жнівень 2020/);
	await expect.poll(() => page.locator('#filters').textContent()).toContain('жніўня 2020');
	await page.locator('#list a[href*="e="]').first().click();
	await heading(page).waitFor();
	const { hash } = new URL(page.url());
	expect(hash).toContain('e=');
	await page.getByRole('link', { name: 'Русский' }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe(`${STORY}ru/`);
	await heading(page).waitFor();
	expect(await page.locator('html').getAttribute('lang')).toBe('ru');
	expect(new URL(page.url()).hash).toBe(hash);
	expect(new URL(page.url()).search).toBe('?from=letter');
	await page.goBack();
	await heading(page).waitFor();
	expect(new URL(page.url()).pathname).toBe(`${STORY}be/`);
	expect(new URL(page.url()).hash).toBe(hash);
	expect(messages).toEqual([]);
});

test('each language is named in itself, and the one that is read is marked', async () => {
	const { page } = await visit(STORY);
	const links = page.locator('header nav a[hreflang]');
	expect(
		await links.evaluateAll((all) => all.map((a) => [a.getAttribute('lang'), a.textContent?.trim().slice(2)]))
	).toEqual([
		['be', 'Беларуская'],
		['ru', 'Русский']
	]);
	expect(await page.locator('header nav [aria-current]').textContent()).toContain('English');
	await page.getByRole('link', { name: 'Беларуская' }).focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/be\//);
});

test.each(['', 'embed.html', 'class.html'])(
	'an address that asks for a language leads there: %s',
	async (file) => {
		const { page } = await open(`${origin()}${STORY}${file}?calm#e=zhodzina-dawn&lang=be`);
		await expect.poll(() => page.url()).toBe(`${origin()}${STORY}be/${file}?calm#e=zhodzina-dawn&lang=be`);
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('be');
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
	}
);

test('a link in the page’s own language and one in a language that is not there stay', async () => {
	for (const lang of ['en', 'fr']) {
		const { page } = await visit(`${STORY}#lang=${lang}`);
		expect(new URL(page.url()).pathname).toBe(STORY);
	}
});

test('an address that is changed while the page is open changes its language too', async () => {
	const { page } = await visit(`${STORY}#e=zhodzina-dawn`);
	await page.evaluate(() => (location.hash = '#e=zhodzina-dawn&lang=ru'));
	await page.waitForURL(/\/ru\/#e=zhodzina-dawn&lang=ru$/);
});

test('a page in English asks for no other language, and the others not for English', async () => {
	const asked = async (path: string) =>
		(await visit(path)).requests.filter((url) =>
			/\/(english|belarusian|russian|beLater|ruLater|\w\wLesson)-/.test(url)
		);
	expect((await asked(STORY)).map((url) => /(\w+)-[^/]*$/.exec(url)?.[1])).toEqual(['english']);
	const names = (await asked(`${STORY}be/`)).map((url) => /(\w+)-[^/]*$/.exec(url)?.[1]);
	expect([...new Set(names)].sort()).toEqual(['beLater', 'belarusian']);
});

test('the page from a stick holds every language, and changes between them', async () => {
	const file = pathToFileURL('dist/belarus-2020/offline.html').href;
	const { page, messages, requests } = await open(`${file}#e=zhodzina-dawn`);
	await alive(page);
	await page.getByRole('link', { name: 'Беларуская' }).click();
	await expect.poll(() => page.locator('h1').textContent()).toMatch(/^Беларусь, жнівень/);
	await alive(page);
	expect(page.url()).toContain('e=zhodzina-dawn');
	await page.getByRole('link', { name: 'English' }).click();
	await expect.poll(() => page.locator('h1').textContent()).toMatch(/^Belarus/);
	expect(requests.every((url) => url.startsWith(file))).toBe(true);
	expect(messages).toEqual([]);
});

test('pages say to others in which languages there are pages', async () => {
	const { page } = await visit(`${STORY}be/`);
	const links = page.locator('link[rel=alternate][hreflang]');
	expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('hreflang')))).toEqual([
		...['en', 'be', 'ru', 'x-default']
	]);
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/belarus-2020\/be\/$/);
});
