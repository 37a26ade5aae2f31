import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { addressHolds, alive, fromMenu, site } from './site';

/** Reading safely: sources without links, no entries of the history, and a way out that needs one press. */

const { visit, open, origin } = site();
const STORY = '/belarus-2020/';

const links = (page: Page) => page.locator('a[href^="http"]').count();
const entries = (page: Page) => page.evaluate(() => history.length);

/** A page whose program never arrives. */
async function unfinished(page: Page, address: string) {
	await page.route('**/assets/*.js', (route) => route.abort());
	await page.goto('about:blank');
	await page.goto(origin() + STORY + address);
	await page.locator('#list').getByText('Women in white with flowers').first().waitFor();
}

test('by a link that asks for it, no source can be opened, before the program is there and after', async () => {
	const { page } = await visit(STORY);
	expect(await links(page)).toBeGreaterThan(20);
	await unfinished(page, '#e=akrestsina&safe=text');
	expect(await links(page)).toBe(0);
	expect(await page.locator('#list').textContent()).toContain('Viasna');
	await page.unroute('**/assets/*.js');
	await page.reload();
	await alive(page);
	await page.locator('#detail').getByRole('heading', { level: 2 }).waitFor();
	for (const id of ['charts', 'list', 'article', 'about'])
		await page.locator(`#${id}`).scrollIntoViewIfNeeded();
	await page.locator('#article').getByRole('heading', { level: 2 }).waitFor();
	expect(await links(page)).toBe(0);
	await unfinished(page, '#safe=quiet');
	expect(await links(page)).toBeGreaterThan(20);
});

test('switched on in the page, it holds for what has not woken yet, after a reload, in another language and with Back', async () => {
	const { page, messages } = await visit(`${STORY}#k=release`);
	await page.locator('#list').getByRole('link', { name: 'First people leave Akrestsina' }).click();
	await addressHolds(page, 'e=');
	await fromMenu(page, 'Reading safely');
	const before = await entries(page);
	await page.getByRole('checkbox', { name: 'Sources as plain text' }).check();
	await expect.poll(() => links(page)).toBe(0);
	await addressHolds(page, 'safe=text');
	expect(await entries(page)).toBe(before);
	await page.keyboard.press('Escape');
	await page.goBack();
	await addressHolds(page, 'safe=text');
	await expect.poll(() => new URL(page.url()).hash).not.toMatch(/[#&]e=/);
	expect(await links(page)).toBe(0);
	await page.reload();
	await alive(page);
	await page.getByRole('link', { name: 'Беларуская' }).click();
	await page.waitForURL(/\/be\/.*safe=text/);
	await alive(page);
	expect(await links(page)).toBe(0);
	await page.getByRole('link', { name: 'У класе' }).click();
	await page.waitForURL(/class\.html#safe=text/);
	expect(messages).toEqual([]);
});

test('without entries of the history, choosing adds none, nor does going on to another page', async () => {
	const { page } = await visit(`${STORY}#safe=quiet`);
	const before = await entries(page);
	await page.locator('#list').getByRole('link', { name: 'Women in white with flowers' }).click();
	await addressHolds(page, 'e=');
	await page
		.getByRole('button', { name: /^Release/ })
		.first()
		.click();
	await addressHolds(page, 'k=release');
	expect(await entries(page)).toBe(before);
	await page.getByRole('link', { name: 'In class' }).click();
	await page.waitForURL(/class\.html#safe=quiet/);
	expect(await entries(page)).toBe(before);
});

test.each(['once it is alive', 'while its program is still on the way'])(
	'“Leave” takes the page away with one press, and Back does not lead to it: %s',
	async (when) => {
		const { page } = await visit(STORY);
		await page.goto(`${origin()}/story.schema.json`);
		if (when.startsWith('while')) await page.route('**/assets/*.js', (route) => route.abort());
		await page.goto(origin() + STORY);
		await page.getByRole('link', { name: 'Leave', exact: true }).click();
		await page.waitForURL('about:blank');
		expect(await page.title()).toBe('');
		await page.goBack();
		expect(page.url()).toContain('story.schema.json');
	}
);

test('from a stick, too, sources are plain and the page is left with one press', async () => {
	const { page, messages } = await open(
		`${pathToFileURL('dist/belarus-2020/offline.html').href}#e=akrestsina&safe=text`
	);
	await alive(page);
	await page.locator('#detail').getByRole('heading', { level: 2 }).waitFor();
	expect(await links(page)).toBe(0);
	await page.getByRole('link', { name: 'Leave', exact: true }).click();
	await page.waitForURL('about:blank');
	expect(messages).toEqual([]);
});

test('“?” opens the help, Esc leads back, and single characters can be switched off', async () => {
	const { page, messages } = await visit(STORY);
	const help = page.getByRole('dialog', { name: 'Help: keys and gestures' });
	await page.getByRole('searchbox').first().fill('what');
	await page.keyboard.type('?');
	expect(await page.getByRole('searchbox').first().inputValue()).toBe('what?');
	await page.getByRole('link', { name: 'In class' }).focus();
	await page.keyboard.press('?');
	await help.getByRole('table', { name: 'Timeline' }).waitFor();
	await help.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await help.waitFor({ state: 'hidden' });
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In class');
	await page.keyboard.press('?');
	await fromMenu(page, 'Help');
	await help.getByRole('checkbox').check();
	expect(page.url()).not.toContain('keys=off');
	expect(messages).toEqual([]);
});

test('on a phone, the selected event with its claims and sources is on paper, and the sentence', async () => {
	const { page } = await visit(`${STORY}#k=release&e=akrestsina`, { viewport: { width: 390, height: 800 } });
	await page.locator('[data-sheet] h2').waitFor();
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const sheet = page.locator('[data-sheet]');
	expect(await sheet.evaluate((node) => getComputedStyle(node).position)).toBe('static');
	expect(await sheet.innerText()).toMatch(/Who says what[\s\S]*Onliner/);
	await page.locator('#list').getByText('First people leave Akrestsina').first().waitFor();
	expect(await page.locator('#filters').innerText()).toMatch(/of 49/);
	expect(await page.getByRole('link', { name: 'Leave', exact: true }).isVisible()).toBe(false);
});
