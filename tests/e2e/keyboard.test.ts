import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { addressHolds, site } from './site';

const { visit } = site();

const focused = (page: Page) =>
	page.evaluate(() => {
		const node = document.activeElement;
		return node?.getAttribute('aria-label') ?? node?.textContent?.trim() ?? '';
	});

/** Tab until what has the focus is called `name`; fails after `most` presses. */
async function tabTo(page: Page, name: RegExp, most = 60) {
	for (let press = 0; press < most; press++) {
		await page.keyboard.press('Tab');
		if (name.test(await focused(page))) return;
	}
	throw new Error(`no Tab reaches ${name}; the focus is on "${await focused(page)}"`);
}

test('the whole of it by keyboard: filter, brush, select, read, go back in time, undo', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toContain('Skip to: Timeline');

	await tabTo(page, /^Release/);
	await page.keyboard.press('Space');
	await addressHolds(page, 'k=release');
	await page.keyboard.press('Space');
	await expect.poll(() => page.url()).not.toContain('k=');

	const from = page.getByRole('slider', { name: 'From', exact: true });
	await from.focus();
	await page.keyboard.press('PageUp');
	await page.keyboard.press('ArrowRight');
	await addressHolds(page, 't=2020-08-10T01:00..');
	expect(await from.getAttribute('aria-valuetext')).toMatch(/Monday|Mon/);
	await page.keyboard.press('Home');
	await expect.poll(() => page.url()).not.toContain('t=2020');

	const marks = page.locator('#timeline').getByRole('button', { name: /Sunday 9 August/ });
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	const name = (await focused(page)).split('.')[0] ?? '';
	await page.keyboard.press('Enter');
	await page.locator('#detail').getByRole('heading', { name, level: 2 }).waitFor();
	await addressHolds(page, 'e=');
	// The first puts away the tip, the second what is selected.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect.poll(() => page.url()).not.toContain('e=');

	await page.getByRole('slider', { name: 'As known on' }).focus();
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await addressHolds(page, 'on=2020-08-');
	await page.keyboard.press('End');
	await expect.poll(() => page.url()).not.toContain('on=');
	expect(messages).toEqual([]);
});

test('the map is no trap: it can be walked through, and skipped', async () => {
	const { page } = await visit('/belarus-2020/');
	await page.getByRole('button', { name: 'Skip the map' }).focus();
	await page.keyboard.press('Enter');
	await tabTo(page, /somewhere in Minsk|Places as a list/, 5);
});
