import { expect, test } from 'vitest';
import { addressHolds, site } from './site';
import { brush } from './timeline';

const { visit } = site();

test('brush a night: map, charts, list, counts, sentence and address follow', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	const list = page.getByRole('region', { name: 'List' });
	const rows = list.getByRole('heading', { level: 4 });
	const bar = page.locator('#timeline').getByRole('button', { name: /^About 3,000 people, detained/ });
	const colour = () => bar.evaluate((node) => node.querySelector('rect, path') && node.outerHTML);
	const before = await colour();
	expect(await rows.count()).toBeGreaterThan(40);

	await brush(page, '13T20:00', '14T06:00');

	const sentence = page.locator('#filters').getByRole('status');
	await expect
		.poll(() => sentence.textContent())
		.toMatch(/^\d+ of \d+ events between Thu 13 Aug, 20:00 and Fri 14 Aug, 06:00/);
	const shown = Number((await sentence.textContent())?.split(' ')[0]);
	await expect.poll(() => rows.count()).toBe(shown);
	expect(await list.getByText('First people leave Akrestsina').count()).toBeGreaterThan(0);
	expect(await list.getByText('Women in white with flowers').count()).toBe(0);
	expect(await colour()).not.toBe(before);
	await page.getByText('In these days, but not a point on the map').waitFor();
	expect(
		await page.getByRole('button', { name: /^Belarus as a whole \d+ event/ }).textContent()
	).not.toContain('23');
	const subjects = page.getByRole('group', { name: 'Filter by subject' }).getByRole('button');
	const counts = (await subjects.allTextContents()).map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
	expect(counts.reduce((sum, n) => sum + n, 0)).toBe(shown);
	await addressHolds(page, 't=2020-08-13T');
	expect(messages).toEqual([]);
});

test('two typed dates say the same as a brush', async () => {
	const { page } = await visit('/belarus-2020/');
	await page.getByRole('button', { name: 'Type dates' }).click();
	const field = (name: RegExp) => page.locator('#timeline').getByLabel(name).and(page.locator('input'));
	await field(/^From/).fill('2020-08-12T00:00');
	await field(/^Until/).fill('2020-08-13T00:00');
	await page
		.locator('#timeline')
		.getByRole('button', { name: /apply|show/i })
		.first()
		.click();
	await addressHolds(page, 't=2020-08-12T00:00..2020-08-13T00:00');
});
