import { expect, test } from 'vitest';
import { inBothSchemes } from './axe';
import { fromMenu, site } from './site';

/** The page of those who teach, and the way to it. */

const { visit, open, origin } = site();
const CLASS = '/belarus-2020/class.html';

test('the reader’s page leads to class and to the telling, and back', async () => {
	const { page, requests } = await visit('/belarus-2020/');
	expect(requests.filter((url) => /class|stage|speaker|print|scroll/.test(url))).toEqual([]);
	await page.getByRole('link', { name: 'In class' }).click();
	await page.getByRole('heading', { level: 1, name: 'In class' }).waitFor();
	await page.goBack();
	await fromMenu(page, 'Step by step');
	await page.getByRole('heading', { level: 1, name: 'Five nights in August' }).waitFor();
	await page.getByRole('link', { name: 'The whole story' }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Belarus, August 2020' }).waitFor();
});

test('everything for a lesson is a press away', async () => {
	const { page, messages } = await open(origin() + CLASS);
	const lesson = page.getByRole('region', { name: 'How many were released' });
	await lesson.getByText('10 steps, 45 minutes').waitFor();
	for (const [name, shell] of [
		['Present', 'shell=stage#step=lesson'],
		['Speaker’s window', 'shell=speaker#step=lesson'],
		['Handouts and lesson plan', 'shell=print#step=lesson']
	] as const)
		expect(await lesson.getByRole('link', { name }).getAttribute('href')).toContain(shell);
	await lesson.getByText('The steps', { exact: true }).click();
	expect(await lesson.getByRole('listitem').count()).toBe(10);
	expect(messages).toEqual([]);
});

test('the pupils’ link leads to their page', async () => {
	const { page } = await open(origin() + CLASS);
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.reload();
	const lesson = page.getByRole('region', { name: 'How many were released' });
	await lesson.getByRole('button', { name: 'Copy the pupils’ link' }).click();
	const link = await lesson.getByLabel(/without notes and answers/).inputValue();
	expect(link).toBe(`${origin()}/belarus-2020/lesson.html`);
});

test('one switch leaves out what is distressing, here and on every page that this one leads to', async () => {
	const { page } = await open(origin() + CLASS);
	await page.getByRole('link', { name: /^Leave out/ }).click();
	await page.getByRole('link', { name: /^Show distressing/ }).waitFor();
	const links = await page
		.locator('main a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	const away = links.filter((href) => /class\.html|telling|lesson/.test(href));
	expect(away.length).toBeGreaterThan(20);
	expect(away.filter((href) => !href.includes('calm')).map((href) => href.split('/').at(-1))).toEqual([
		'class.html'
	]);
	await page.getByRole('link', { name: 'The whole story' }).click();
	await page.locator('#timeline svg').first().waitFor();
	expect(await page.locator('body').innerText()).not.toMatch(/Taraikouski|Shutau|Vikhor|beatings,/);
});

test.each([320, 820, 1280])(
	'the page for teachers has nothing for axe to find, nor to scroll sideways, at %i px',
	async (width) => {
		const { page } = await open(origin() + CLASS, { viewport: { width, height: 900 } });
		await page.getByText('The steps', { exact: true }).first().click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		expect(await inBothSchemes(page)).toEqual([]);
	}
);
