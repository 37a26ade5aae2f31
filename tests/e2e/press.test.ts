import { expect, test } from 'vitest';
import { addressHolds, site } from './site';

const { visit } = site();

test('press a bar: its claim and its event are selected everywhere', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	await page
		.locator('#timeline')
		.getByRole('button', { name: /^More than 2,000 people, detained/ })
		.click();
	const detail = page.getByRole('region', { name: 'Night 2: more than 2,000 detained', exact: true });
	await detail.getByRole('heading', { name: 'Who says what' }).waitFor();
	const text = await detail.textContent();
	expect(text).toContain('Interior Ministry');
	expect(text).toContain('known since 11 Aug');
	expect(await detail.getByRole('link', { name: /Interfax/ }).getAttribute('rel')).toContain('noreferrer');
	const row = page.locator('#list').getByRole('link', { name: 'Night 2: more than 2,000 detained' });
	expect(await row.getAttribute('aria-current')).toBe('true');
	await addressHolds(page, 'e=night-2&c=F-DET-2');
	expect(messages).toEqual([]);
});

test('press a place: its event is selected everywhere', async () => {
	const { page } = await visit('/belarus-2020/');
	await page.locator('#map').scrollIntoViewIfNeeded();
	await page
		.getByRole('group', { name: 'Map of Minsk' })
		.getByRole('button', { name: /^Women in white/ })
		.click();
	await page.getByRole('region', { name: 'Women in white with flowers', exact: true }).waitFor();
	const mark = page.locator('#timeline').getByRole('button', { name: /^Women in white/ });
	expect(await mark.getAttribute('aria-pressed')).toBe('true');
	await addressHolds(page, 'e=women-in-white');
});

test('Back, Forward, reload and a pasted link restore what was seen', async () => {
	const { page, origin } = await visit('/belarus-2020/');
	const heading = (name: string) => page.locator('#detail').getByRole('heading', { name, level: 2 });
	await page.locator('#list').getByRole('link', { name: 'Women in white with flowers' }).click();
	await heading('Women in white with flowers').waitFor();
	await page.locator('#list').getByRole('link', { name: 'Internet access returns' }).click();
	await heading('Internet access returns').waitFor();
	await page.goBack();
	await heading('Women in white with flowers').waitFor();
	await page.goForward();
	await heading('Internet access returns').waitFor();
	await page.reload();
	await heading('Internet access returns').waitFor();
	await page.goto(`${origin}/belarus-2020/#e=women-in-white&amp=1`);
	await heading('Women in white with flowers').waitFor();
	await page.getByRole('button', { name: 'Release 10' }).click();
	await addressHolds(page, 'e=women-in-white&k=release&amp=1');
});

test('the front page is the story too, and a query may carry the state', async () => {
	const { page } = await visit('/?k=release&utm_source=x');
	await expect.poll(() => page.locator('#filters').getByRole('status').textContent()).toMatch(/^10 of/);
	await expect.poll(() => page.locator('#list').getByRole('heading', { level: 4 }).count()).toBe(10);
});

test('a link to an event that is not there says so', async () => {
	const { page } = await visit('/belarus-2020/#e=gone');
	await page.getByText('The link asks for “gone”').waitFor();
});

test('filter to nothing: the cure is named and works', async () => {
	const { page } = await visit('/belarus-2020/#k=release&p=brest');
	const filters = page.locator('#filters');
	await expect.poll(() => filters.textContent()).toMatch(/no event|nothing/i);
	const cures = filters.getByRole('button', { name: /^Show all/ });
	await cures.first().click();
	await page.waitForFunction(() => !/k=release&p=brest/.test(location.hash));
});
