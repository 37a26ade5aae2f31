import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fits, frameIn, hostPages, post } from './hosts';
import { site } from './site';

const { open, origin } = site();
const host = hostPages(origin);

/** Everything that frames tell the page, as long as it is open. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const said: unknown[] = [];
		Object.assign(window, { said });
		addEventListener('message', ({ data }) => said.push(data));
	});
const said = (page: Page, type: string) =>
	page.evaluate(
		(wanted) =>
			(window as unknown as { said: { type?: string; address?: string }[] }).said.filter(
				(one) => one.type === wanted
			),
		type
	);

/** Where the reader of an embed is. */
async function address(page: Page, selector: string) {
	const before = (await said(page, 'daybook:address')).length;
	await post(page, selector, { type: 'daybook:get' });
	await expect.poll(async () => (await said(page, 'daybook:address')).length).toBeGreaterThan(before);
	return (await said(page, 'daybook:address')).at(-1)?.address;
}

const middle = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));

async function article() {
	const visitor = await open('about:blank');
	await listen(visitor.page);
	await visitor.page.goto(host('article.html'));
	await frameIn(visitor.page, '#one iframe');
	return visitor;
}

test('a box becomes a frame with a name, once, as high as its story, and its picture goes', async () => {
	const { page } = await article();
	await expect.poll(() => page.locator('#one img').count()).toBe(0);
	expect(await page.locator('#one iframe').count()).toBe(1);
	expect(await page.locator('#one iframe').getAttribute('title')).toBe('Belarus 2020, a list');
	await fits(page, '#one iframe');
	await fits(page, '#two');
});

test('where the frame does not load, link and picture stay', async () => {
	const { page } = await open('about:blank');
	await page.route('**/embed.html*', (route) => route.abort());
	await page.goto(host('article.html'));
	await page.locator('#one iframe').waitFor({ state: 'attached' });
	expect(await page.getByAltText('The list as a picture').count()).toBe(1);
});

test('paragraphs steer the embed of their section as they cross the middle, and no other', async () => {
	const { page } = await article();
	const frame = await frameIn(page, '#one iframe');
	await fits(page, '#two');
	const other = await address(page, '#two');

	await middle(page, '#step-women');
	await frame.getByRole('heading', { name: 'Women in white with flowers' }).first().waitFor();
	await middle(page, '#step-chart');
	await frame.locator('[data-view=releases]').waitFor();
	await middle(page, '#step-march');
	await expect.poll(() => address(page, '#one iframe')).toBe('e=largest-march&view=list');
	await middle(page, '#step-women');
	await expect.poll(() => address(page, '#one iframe')).toBe('e=women-in-white&view=list');
	expect(await address(page, '#two')).toBe(other);

	await middle(page, '#other');
	await expect.poll(() => address(page, '#two')).toBe('e=internet&view=list');
	expect(await address(page, '#one iframe')).toBe('e=women-in-white&view=list');
	expect((await said(page, 'event.select')).length).toBe(0);
});

test('a link with an address steers on a press; with a key held, it is the link that it is', async () => {
	const { page } = await article();
	await fits(page, '#one iframe');
	await page.locator('#link').click();
	await expect.poll(() => address(page, '#one iframe')).toBe('e=belaz&view=list');
	expect(page.url()).toBe(host('article.html'));
	const opened = page.context().waitForEvent('page');
	await page.locator('#link').click({ modifiers: ['ControlOrMeta'] });
	expect((await opened).url()).toContain('/belarus-2020/');
});

test('steering leaves no trace in the history: Back leaves the article, Forward returns to it', async () => {
	const { page } = await article();
	const before = await page.evaluate(() => history.length);
	for (const step of ['#step-women', '#step-march']) await middle(page, step);
	await page.locator('#link').click();
	await expect.poll(() => address(page, '#one iframe')).toBe('e=belaz&view=list');
	expect(await page.evaluate(() => history.length)).toBe(before);

	await page.locator('#away').click();
	await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
	await page.goBack();
	await page.locator('#link').waitFor();
	const frame = await frameIn(page, '#one iframe');
	await middle(page, '#step-march');
	await frame.getByRole('heading', { name: /march/i }).first().waitFor();
	await page.goForward();
	await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
});

test('what a reader does in one embed is reported once it has come to rest, and touches no other', async () => {
	const { page } = await article();
	const frame = await frameIn(page, '#one iframe');
	await fits(page, '#two');
	const other = await address(page, '#two');
	await frame.locator('[data-view=list] a').first().click();
	await expect.poll(async () => (await said(page, 'event.select')).length).toBe(1);
	expect((await said(page, 'event.select'))[0]).toMatchObject({
		source: 'daybook',
		storyId: 'belarus-2020',
		type: 'event.select'
	});
	expect(await address(page, '#two')).toBe(other);
});

test('no request leaves the two origins, and the pages stay silent', async () => {
	const { page, requests, messages } = await article();
	await middle(page, '#second');
	await fits(page, '#two');
	const own = [origin(), new URL(host('')).origin, 'data:', 'about:'];
	expect(requests.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
	expect(messages).toEqual([]);
});
