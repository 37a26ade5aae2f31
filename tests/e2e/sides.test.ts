import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { addressHolds, site } from './site';

const { visit } = site();

const FIRST = '2020-08-09T20:00..2020-08-10T06:00';
const SECOND = '2020-08-10T20:00..2020-08-11T06:00';
const NIGHTS = `/belarus-2020/#t=${FIRST}&b.t=${SECOND}`;

const sides = (page: Page) => page.locator('#sides');
const told = async (page: Page) => (await sides(page).innerText()).replace(/\s+/g, ' ');
const both = async (page: Page) => {
	await sides(page).getByRole('heading', { name: 'A | B', exact: true }).waitFor();
	await expect
		.poll(() => told(page))
		.toMatch(/9 of 49 events between Sun 9 Aug, 20:00 and Mon 10 Aug, 06:00/);
	await expect.poll(() => told(page)).toMatch(/events between Mon 10 Aug, 20:00 and Tue 11 Aug, 06:00/);
};

test('A|B of two nights is one press, one address, and there again after a reload and after Back', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	await page.getByRole('button', { name: 'Compare with…' }).click();
	await page.getByRole('button', { name: /^The first two whole nights/ }).click();
	await both(page);
	await addressHolds(page, `t=${FIRST}&b.t=${SECOND}`);
	expect(
		await sides(page)
			.getByRole('img', { name: /^Events by subject and time: A 9, B/ })
			.count()
	).toBe(1);
	expect(await told(page)).toContain('Clock time, both windows laid over each other');

	await page.reload();
	await both(page);
	await page.goBack();
	await expect.poll(() => sides(page).innerText()).toBe('');
	await page.goForward();
	await both(page);
	expect(messages).toEqual([]);
});

test('the sides of two nights are swapped and changed without flooding the history, and closed', async () => {
	const { page } = await visit(NIGHTS);
	await both(page);
	const before = await page.evaluate(() => history.length);
	await sides(page).getByRole('button', { name: 'Swap A and B' }).click();
	await addressHolds(page, `t=${SECOND}&b.t=${FIRST}`);
	await sides(page).getByText('Change side B').click();
	const fields = sides(page).getByRole('group', { name: 'Change side B' });
	await fields.getByLabel('Who says so').selectOption('Official');
	await addressHolds(page, `b.t=${FIRST}&b.s=official`);
	expect(await page.evaluate(() => history.length)).toBe(before);
	await sides(page).getByRole('button', { name: 'Close A | B' }).click();
	await expect.poll(() => page.url()).not.toContain('b.');
	expect(await page.evaluate(() => history.length)).toBe(before + 1);
	await page.goBack();
	await addressHolds(page, `b.t=${FIRST}&b.s=official`);
});

test('by keyboard alone: from the button to two kinds of claimants, an event of the table, and back', async () => {
	const { page } = await visit('/belarus-2020/');
	await page.getByRole('button', { name: 'Compare with…' }).press('Enter');
	await page.getByRole('button', { name: /^Who says so: Official/ }).press('Enter');
	await addressHolds(page, 's=official&b.s=independent');
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('A | B');
	await sides(page).getByText('Every event as a table').press('Enter');
	const row = sides(page).getByRole('row', { name: /^B / }).first();
	expect(await row.textContent()).toContain('Independent');
	await row.getByRole('button').press('Enter');
	await addressHolds(page, 'e=');
	await sides(page).getByRole('button', { name: 'Close A | B' }).press('Enter');
	await expect.poll(() => sides(page).innerText()).toBe('');
});

test.each(['be', 'ru'])('the same address shows the same two nights in “%s”', async (language) => {
	const { page } = await visit(NIGHTS.replace('#', `${language}/#`));
	await sides(page).getByRole('img').waitFor();
	expect(await told(page)).toMatch(language === 'be' ? /Частка A.*Частка B/ : /Часть A.*Часть B/);
});

test.each([320, 390, 820])('at %i px two nights do not make the page scroll sideways', async (width) => {
	const { page } = await visit(NIGHTS, { viewport: { width, height: 800 } });
	await both(page);
	for (const summary of await sides(page).locator('summary').all()) await summary.click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('on paper two nights keep their drawing and their table of counts, without anything to press', async () => {
	const { page } = await visit(NIGHTS);
	await both(page);
	await page.emulateMedia({ media: 'print' });
	expect(await sides(page).getByRole('img').isVisible()).toBe(true);
	expect(await sides(page).getByRole('table').first().isVisible()).toBe(true);
	expect(await sides(page).getByRole('button', { name: 'Swap A and B' }).isVisible()).toBe(false);
});
