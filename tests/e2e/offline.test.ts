import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { alive, site } from './site';

const { open } = site();
const FILE = 'dist/belarus-2020/offline.html';
const url = pathToFileURL(FILE).href;

test('the page from a stick is one file of at most 1.5 MB', () => {
	expect(statSync(FILE).size).toBeLessThanOrEqual(1_500_000);
	expect(readFileSync(FILE, 'utf8')).not.toMatch(
		/<(script|link|img)[^>]+(src|href)="(?!data:|\.\.\/|#)[^"]*\.(js|css|png)"/
	);
});

test('from a stick, every view is there, and nothing is asked for', async () => {
	const { page, requests, messages } = await open(url);
	await alive(page);
	for (const id of ['timeline', 'howto', 'map', 'charts', 'list', 'article', 'about'])
		await page.locator(`#${id}`).scrollIntoViewIfNeeded();
	for (const id of ['figures', 'filters', 'known', 'howto', 'map', 'charts', 'list', 'article', 'about'])
		await expect.poll(() => page.locator(`#${id}`).textContent()).toMatch(/\w{3}/);
	await page.locator('#map path.ground-stations').first().waitFor();
	await page.locator('#charts figure').first().waitFor();
	expect(requests).toEqual([url]);
	expect(messages).toEqual([]);
});

test('from a stick, a night is brushed by its address, an event is read, a table opens, and reload keeps it all', async () => {
	const { page, requests, messages } = await open(`${url}#t=2020-08-13T20:00..2020-08-14T06:00`);
	await alive(page);
	await page.locator('#list').getByRole('link', { name: 'First people leave Akrestsina' }).click();
	await page.locator('#detail').getByRole('heading', { name: 'First people leave Akrestsina' }).waitFor();
	await page.locator('#charts').scrollIntoViewIfNeeded();
	await page
		.locator('#charts')
		.getByRole('button', { name: /^Table/ })
		.first()
		.click();
	await page.locator('#charts table').first().waitFor();
	await page.reload();
	await page.locator('#detail').getByRole('heading', { name: 'First people leave Akrestsina' }).waitFor();
	await page.locator('#charts table').first().waitFor();
	expect(requests.every((asked) => asked.startsWith(url.split('#')[0] ?? ''))).toBe(true);
	expect(messages).toEqual([]);
});

test('from a stick, the story’s data can be taken away, whole', async () => {
	const { page } = await open(url);
	await alive(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('#about').getByText('The story as data (JSON)').click()
	]);
	const taken: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
	expect(taken).toEqual(JSON.parse(readFileSync('data/belarus-2020/story.json', 'utf8')));
});
