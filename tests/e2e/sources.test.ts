import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { site } from './site';

const { visit } = site();

const sources = (page: Page) => page.locator('#sources');
const status = (page: Page) => sources(page).getByRole('status');
/** Comes near, so that it wakes. */
async function reach(page: Page) {
	await sources(page).scrollIntoViewIfNeeded();
	await sources(page).getByRole('heading', { level: 2 }).waitFor();
}

test('the menu leads to the sources of what is shown; a filter leaves those that it needs', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	await page.getByRole('navigation').getByRole('link', { name: 'Sources', exact: true }).click();
	await sources(page).getByText('Shown: 49 events, 83 sources, 46 publishers.').first().waitFor();
	await sources(page).getByText('TASS', { exact: true }).waitFor();
	await page
		.locator('#filters')
		.getByRole('button', { name: /^Releases?/ })
		.click();
	await expect.poll(() => status(page).textContent()).toMatch(/^Shown: 1?\d events/);
	const told = await sources(page).innerText();
	expect(told).toMatch(/And \d+ sources more, used only by events that are not shown\./);
	expect(told).toContain('Ex-press.live');
	expect(told).not.toContain('BelTA');
	expect(messages).toEqual([]);
});

test('as known on 14 August, 10:00 no source stands there that came out later', async () => {
	const { page } = await visit('/belarus-2020/#on=2020-08-14T10:00');
	await reach(page);
	await sources(page)
		.getByRole('button', { name: /^Show all/ })
		.click();
	await page.evaluate(() =>
		document.querySelectorAll<HTMLDetailsElement>('#sources details').forEach((one) => (one.open = true))
	);
	await sources(page).getByText('Reportage from the gate of Akrestsina').waitFor();
	const told = await sources(page).innerText();
	expect(told).not.toMatch(/more than 2,000 released|Final result|Golos|Mediazona|2021|1[5-9] August 2020/);
	expect(told).toMatch(
		/Known by then, but read here in sources that came out later or are undated: \d+ claim/
	);
});

test('a measure opens to the events behind it, and one of them is selected with a press', async () => {
	const { page } = await visit('/belarus-2020/#t=2020-08-13T00:00..2020-08-14T00:00');
	await reach(page);
	const measure = sources(page).getByRole('group').filter({ hasText: 'Two or more independent sources' });
	await measure.locator('summary').press('Enter');
	await measure.getByRole('link', { name: 'First people leave Akrestsina' }).click();
	await expect.poll(() => page.url()).toContain('e=akrestsina');
});

test.each([320, 390])('at %i px and with text of twice the size nothing scrolls sideways', async (width) => {
	const { page } = await visit('/belarus-2020/', { viewport: { width, height: 800 } });
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await reach(page);
	await sources(page)
		.getByRole('button', { name: /^Show all/ })
		.click();
	await page.evaluate(() =>
		document.querySelectorAll<HTMLElement>('#sources summary').forEach((one) => one.click())
	);
	await sources(page).getByText('Not counted').first().waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	const cut = await sources(page)
		.locator('*')
		.evaluateAll(
			(nodes) =>
				nodes.filter(
					({ clientWidth, scrollWidth, className }) =>
						className !== 'vh' && clientWidth > 0 && scrollWidth > clientWidth + 1
				).length
		);
	expect(cut).toBe(0);
	await page.context().close();
});

test('on paper every publisher and every source is there, and nothing to press', async () => {
	const { page } = await visit('/belarus-2020/');
	await reach(page);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await sources(page).getByText('Nasha Niva').first().waitFor();
	expect(await sources(page).getByRole('heading', { level: 3 }).count()).toBe(47);
	expect(await sources(page).getByText('Women at Kamarouski market').isVisible()).toBe(true);
	expect(await sources(page).getByRole('radio').first().isVisible()).toBe(false);
});
