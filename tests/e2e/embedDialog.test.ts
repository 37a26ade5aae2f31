import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromMenu, site } from './site';

const { visit, origin } = site();

/** A page of somebody else: another port is another origin. */
let elsewhere: Server | undefined;
let pasted = '';
beforeAll(async () => {
	elsewhere = createServer((_, answer) => {
		answer.setHeader('content-type', 'text/html; charset=utf-8');
		answer.end(`<!doctype html><html lang="en"><title>An article</title><body>${pasted}`);
	});
	await new Promise<void>((done) => elsewhere?.listen(0, '127.0.0.1', done));
});
afterAll(() => elsewhere?.close());

function host(html: string): string {
	pasted = html;
	const address = elsewhere?.address();
	if (!address || typeof address === 'string') throw new Error('host(): the server is not up');
	return `http://127.0.0.1:${address.port}/`;
}

async function dialog(page: Page) {
	await fromMenu(page, 'Embed');
	const box = page.getByRole('dialog', { name: 'Embed this story' });
	await box.getByRole('button', { name: 'Copy' }).waitFor();
	return box;
}

const CHART = 'Fewer people detained each night, by the ministry’s count';
const theme = (frame: ReturnType<Page['frameLocator']>) =>
	frame.locator('.daybook').getAttribute('data-theme');
const accent = (frame: ReturnType<Page['frameLocator']>) =>
	frame.locator('.daybook').evaluate((root) => getComputedStyle(root).getPropertyValue('--accent'));

test('choose, see, copy, paste: what is pasted shows what the preview showed', async () => {
	const { page, messages, requests } = await visit('/belarus-2020/#on=2020-08-14T10:00');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const box = await dialog(page);
	await box.getByRole('checkbox', { name: CHART }).check();
	for (const name of ['Timeline', 'Map', 'List']) await box.getByRole('checkbox', { name }).uncheck();
	await box.getByRole('radio', { name: 'Dark' }).check();
	const colour = box.getByRole('textbox', { name: 'Accent colour', exact: true });
	await colour.fill('#d05000');
	await colour.press('Tab');

	const preview = box.frameLocator('iframe');
	await preview.getByRole('heading', { name: 'Detained' }).waitFor();
	expect(await theme(preview)).toBe('dark');
	expect(await preview.locator('#timeline').count()).toBe(0);
	const frame = box.locator('iframe');
	const needed = () => preview.locator('html').evaluate((root) => root.getBoundingClientRect().height);
	await expect.poll(async () => (await frame.boundingBox())?.height).toBe(Math.ceil(await needed()));

	await box.getByRole('button', { name: 'Copy' }).click();
	await expect.poll(() => box.getByRole('status').textContent()).toBe('Copied.');
	const snippet = await page.evaluate(() => navigator.clipboard.readText());
	// The chart's heading of today would tell what was not known then.
	expect(snippet).not.toContain(CHART);
	expect(snippet).toBe(await box.getByRole('textbox', { name: 'Text to paste' }).inputValue());

	const article = await page.context().newPage();
	const { width = 0 } = (await frame.boundingBox()) ?? {};
	// Beside the frame, a page without styles has 16 pixels of its own.
	await article.setViewportSize({ width: Math.round(width) + 16, height: 900 });
	await article.goto(host(snippet));
	const shown = article.frameLocator('iframe');
	await shown.getByRole('heading', { name: 'Detained' }).waitFor();
	expect(await theme(shown)).toBe('dark');
	expect(await accent(shown)).toBe(await accent(preview));
	const text = (of: typeof shown) => of.locator('.daybook').innerText();
	await expect.poll(() => text(shown)).toBe(await text(preview));
	expect(await text(shown)).toContain('As known on Friday 14 August');
	expect(messages.filter((message) => !message.includes('web-share'))).toEqual([]);
	expect(requests.filter((url) => !/^http:\/\/127\.0\.0\.1:/.test(url))).toEqual([]);
	await page.context().close();
});

test('an embed is pinned to a copy that exists and says when it was made', async () => {
	const { page } = await visit('/belarus-2020/');
	const box = await dialog(page);
	await box.getByRole('radio', { name: 'Pinned' }).check();
	const snippet = await box.getByRole('textbox', { name: 'Text to paste' }).inputValue();
	const src = /src="([^"]*)"/.exec(snippet)?.[1] ?? '';
	expect(src).toMatch(/\/v\/[\da-f]{10}\/belarus-2020\/embed\.html$/);
	await box.frameLocator('iframe').getByText('This copy was pinned on').waitFor();
	await page.goto(src);
	expect(await page.locator('html').getAttribute('data-pinned')).toMatch(/^\d{4}-\d\d-\d\d$/);
	// From the page of the copy, an embed is pinned to the same copy, and a live one leads out of it.
	await page.goto(new URL('./', src).href);
	await page.locator('#timeline svg').first().waitFor();
	const again = await dialog(page);
	const text = () => again.getByRole('textbox', { name: 'Text to paste' }).inputValue();
	expect(await text()).toContain(`src="${origin()}/belarus-2020/embed.html"`);
	await again.getByRole('radio', { name: 'Pinned' }).check();
	expect(await text()).toContain(`src="${src}"`);
	await page.context().close();
});

test('all of it works with the keyboard; the choices stay for the visit, and nothing is stored', async () => {
	const { page } = await visit('/belarus-2020/#k=release');
	const more = page.locator('header summary');
	const press = async () => {
		await more.press('Enter');
		await page.getByRole('button', { name: 'Embed', exact: true }).press('Enter');
	};
	await press();
	const box = page.getByRole('dialog', { name: 'Embed this story' });
	const text = box.getByRole('textbox', { name: 'Text to paste' });
	await box.getByText(/^10 of \d+ events/).waitFor();
	await box.getByRole('radio', { name: 'What is on screen now' }).focus();
	await page.keyboard.press('ArrowDown');
	expect(await text.inputValue()).not.toContain('k=release');
	await box.getByRole('radio', { name: 'Frame', exact: true }).focus();
	for (const form of ['width="100%"', 'data-daybook-embed', '<daybook-story']) {
		await page.keyboard.press('ArrowDown');
		expect(await text.inputValue()).toContain(form);
	}
	const entries = await page.evaluate(() => history.length);
	await box.getByRole('checkbox', { name: 'Map' }).press('Space');
	await box.frameLocator('iframe').locator('#list').waitFor();
	await box.getByRole('radio', { name: '320 px' }).press('Space');
	await expect.poll(async () => (await box.locator('iframe').boundingBox())?.width).toBe(320);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.keyboard.press('Escape');
	await box.waitFor({ state: 'hidden' });
	expect(await more.evaluate((node) => node === document.activeElement)).toBe(true);
	await press();
	expect(await box.getByRole('checkbox', { name: 'Map' }).isChecked()).toBe(false);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
		...[0, 0],
		''
	]);
	await page.context().close();
});

test('where copying is denied, the text is selected and the dialog says so', async () => {
	const { page } = await visit('/belarus-2020/');
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	const box = await dialog(page);
	await box.getByRole('button', { name: 'Copy' }).click();
	await box.getByText('The text is selected').waitFor();
	const chosen = await page.evaluate(() => {
		const node = document.activeElement;
		return (
			node instanceof HTMLTextAreaElement && node.selectionEnd - node.selectionStart === node.value.length
		);
	});
	expect(chosen).toBe(true);
	await page.context().close();
});

test('where no pinned copy is, the choice cannot be made and says why', async () => {
	const { page } = await visit('/belarus-2020/');
	await page.route('**/v/latest.json', (route) => route.fulfill({ status: 404 }));
	const box = await dialog(page);
	await box.getByText('No pinned copy was found').waitFor();
	expect(await box.getByRole('radio', { name: 'Pinned' }).isDisabled()).toBe(true);
	await page.context().close();
});

test('the offline page explains that an embed needs a published page, and shows no broken frame', async () => {
	const { page, messages } = await visit('/belarus-2020/offline.html');
	await fromMenu(page, 'Embed');
	const box = page.getByRole('dialog', { name: 'Embed this story' });
	await box.getByText('Open the story where it is published').waitFor();
	expect(await box.locator('iframe, textarea').count()).toBe(0);
	expect(messages).toEqual([]);
	await page.context().close();
});

test.each([320, 640])('at %i px, as on a wide page at 200 per cent, nothing is cut off', async (width) => {
	const { page } = await visit('/belarus-2020/', { viewport: { width, height: 500 } });
	const box = await dialog(page);
	const over = await box.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
	expect(over).toBe(0);
	await box.getByRole('radio', { name: 'Full width' }).scrollIntoViewIfNeeded();
	await page.context().close();
});
