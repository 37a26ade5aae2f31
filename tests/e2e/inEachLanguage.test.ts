import { expect, test } from 'vitest';
import { inBothSchemes } from './axe';
import { site } from './site';

/** The reader's page in each of its languages: narrow with large type, for axe, and by keyboard. */

const { visit, open, origin } = site();
const LANGUAGES = ['', 'be/', 'ru/'];

test.each(LANGUAGES)(
	'at 320 px and text of 200 per cent nothing of “%s” is beyond the page',
	async (language) => {
		const { page } = await visit(`/belarus-2020/${language}#e=zhodzina-dawn`, {
			viewport: { width: 320, height: 800 }
		});
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const parts = page.locator('[data-view]');
		for (let i = 0; i < (await parts.count()); i++)
			await parts.nth(i).evaluate((part) => part.scrollIntoView());
		await expect.poll(() => page.locator('[data-view]:not(#compare, #sides):empty').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const small = await page
			.locator('header :is(a, button):visible')
			.evaluateAll((all) => all.filter((one) => !one.closest('.skip') && one.clientHeight < 24).length);
		expect(small).toBe(0);
		await page.context().close();
	}
);

test.each(
	['be', 'ru'].flatMap((language) =>
		['', '#e=akrestsina', '#claims=question:detained'].flatMap((hash) =>
			[390, 1280].map((width) => [language, hash, width] as const)
		)
	)
)('axe finds nothing in “%s”, light or dark: %s at %i px', async (language, hash, width) => {
	const { page } = await visit(`/belarus-2020/${language}/${hash}`, { viewport: { width, height: 900 } });
	if (hash.includes('e=a')) await page.locator('#detail h2').first().waitFor();
	await page.locator('#map').scrollIntoViewIfNeeded();
	await page.locator('#map').getByRole('group').getByRole('button').first().waitFor();
	await page.evaluate(() => scrollTo(0, 0));
	expect(await inBothSchemes(page)).toEqual([]);
	await page.context().close();
});

test.each(['be', 'ru'])('in “%s”, an event is found, read and left by keyboard alone', async (language) => {
	const { page, messages } = await visit(`/belarus-2020/${language}/`);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('.skip') !== null)).toBe(true);
	const mark = page.locator('#timeline').getByRole('button', { name: /9 (жніўня|августа)/ });
	await mark.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await page.locator('#detail h2').first().waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect.poll(() => page.url()).not.toContain('e=');
	expect(messages).toEqual([]);
});

test.each(LANGUAGES)('in “%s” a place is found in any spelling and script', async (language) => {
	const { page } = await open(`${origin()}/belarus-2020/${language}`);
	const found = async (words: string) => {
		await page.evaluate((hash) => (location.hash = hash), `q=${encodeURIComponent(words)}`);
		const links = page.locator('#list a[href*="e="]');
		await expect.poll(() => page.locator('#filters').textContent()).toContain(words);
		return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	};
	const all = await found('Жодзіна');
	expect(all).toContain('#e=zhodzina-dawn');
	for (const spelling of ['Zhodino', 'Zhodzina', 'Жодино', 'Žodzina', 'zodzina'])
		expect(await found(spelling), spelling).toContain('#e=zhodzina-dawn');
});
