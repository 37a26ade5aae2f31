import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from './site';

const { visit } = site();
const latest: { version: string } = JSON.parse(readFileSync('dist/v/latest.json', 'utf8'));
const COPY = `/v/${latest.version}/belarus-2020/`;

test.each([
	['page', ''],
	['embed', 'embed.html']
])('a pinned %s asks the living site for corrections on a press, and not before', async (_, file) => {
	const { page, requests, messages } = await visit(COPY + file);
	const button = page.getByRole('button', { name: 'Check for corrections' }).first();
	// On a page it stands at the end, and comes alive when that comes near.
	if (file === '') await page.locator('#about').scrollIntoViewIfNeeded();
	await button.waitFor();
	const asked = () => requests.filter((url) => url.endsWith('/story.json'));
	expect(asked()).toEqual([]);
	await button.click();
	await page.getByText('The live page has no newer corrections.').waitFor();
	expect(asked().map((url) => new URL(url).pathname)).toEqual(['/belarus-2020/story.json']);
	const live = page.getByRole('link', { name: 'Open the live page' });
	expect(await live.evaluate((link) => (link as HTMLAnchorElement).pathname)).toBe('/belarus-2020/');
	expect(messages).toEqual([]);
	await page.context().close();
});

test('where the living site cannot be reached, it says so', async () => {
	const { page } = await visit(`${COPY}embed.html`);
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Check for corrections' }).first().click();
	await page.getByText('The live page could not be reached from here.').waitFor();
	await page.context().close();
});
