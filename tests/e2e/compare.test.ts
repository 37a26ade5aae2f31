import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { addressHolds, site } from './site';

const { visit } = site();

const comparison = (page: Page) => page.locator('#compare');
const row = (page: Page, figure: string) =>
	comparison(page)
		.getByRole('listitem')
		.filter({ has: page.getByText(figure, { exact: true }) });
const said = async (page: Page, figure: string) =>
	(await row(page, figure).first().innerText()).replace(/\s+/g, ' ');

test('“how many were released?” shows both official figures, the article’s and the tallies in Zhodzina', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	await page.getByRole('button', { name: 'How many were released?', exact: true }).click();
	await comparison(page).getByRole('heading', { name: 'How many were released?' }).waitFor();
	await addressHolds(page, 'claims=question:released');
	for (const [figure, ...words] of [
		['more than 1,000 people', 'Natallia Kachanava', '(Official)', 'known since 13 Aug, 22:17'],
		['more than 2,000 people', 'Interior Ministry', '(Official)', 'known since 14 Aug, 16:11'],
		['some 1,000 people', 'The article', '(News agency)', 'known since 14 Aug (hour not given)'],
		['at least 119 people', 'one gate, Zhodzina', '(Eyewitness, estimate)', 'known since 14 Aug'],
		['about 400 people', 'one gate, Zhodzina, 13 August', '(Eyewitness, estimate)', 'known since 14 Aug'],
		['about 350 people', 'one gate, Zhodzina, 14 August', '(Eyewitness, estimate)', 'known since 14 Aug']
	] as const)
		for (const one of words) expect(await said(page, figure)).toContain(one);

	await page.goBack();
	await expect.poll(() => comparison(page).innerText()).toBe('');
	await page.goForward();
	await row(page, 'more than 2,000 people').waitFor();
	expect(messages).toEqual([]);
});

test('“as known on” across 14 August, 16:11 adds the second official figure and says so', async () => {
	const { page } = await visit('/belarus-2020/#on=2020-08-14T16:10&claims=question:released');
	await row(page, 'more than 1,000 people').waitFor();
	expect(await row(page, 'more than 2,000 people').count()).toBe(0);
	expect(await comparison(page).innerText()).not.toContain('2,000 people');
	const next = comparison(page).getByRole('button', { name: 'With the publication of Fri 14 Aug, 16:11' });
	await next.press('Enter');
	await row(page, 'more than 2,000 people').waitFor();
	await addressHolds(page, 'on=2020-08-14T16:11');
	await expect
		.poll(() => comparison(page).getByRole('status').textContent())
		.toMatch(/As known on Fri 14 Aug, 16:11: .* Last, .*: Interior Ministry, more than 2,000 people\./);
});

test('moving “as known on” by the keyboard across that minute adds it, too, and says that it is the last', async () => {
	const { page } = await visit('/belarus-2020/#on=2020-08-14T16:10&claims=question:released');
	const status = comparison(page).getByRole('status');
	await expect.poll(() => status.textContent()).not.toMatch(/2,000/);
	const before = await comparison(page).getByRole('listitem').count();
	const slider = page.getByRole('slider', { name: /^As known on/ });
	await slider.focus();
	await slider.press('ArrowRight');
	await row(page, 'more than 2,000 people').waitFor();
	expect(await comparison(page).getByRole('listitem').count()).toBeGreaterThan(before);
	await expect
		.poll(() => status.textContent())
		.toMatch(/As known on Fri 14 Aug, 1[67]:\d\d: .* Last, .*: Interior Ministry, more than 2,000 people\./);
	await slider.press('ArrowLeft');
	await expect.poll(() => row(page, 'more than 2,000 people').count()).toBe(0);
});

/** A page of a source as far as it matters: long, with the words in the middle. */
const stub = (words: string) =>
	`<!doctype html><title>A source</title><body style="font: 16px serif">${'<p>…</p>'.repeat(200)}<p id="it">${words}</p>${'<p>…</p>'.repeat(200)}`;

test.each([
	['more than 1,000 people', 'rtl.be', 'plus de 1.000 personnes'],
	['more than 2,000 people', 'urdupoint.com', 'Over 2,000 Belarusian citizens'],
	['some 1,000 people', 'offthebus.net', 'some 1,000'],
	['at least 119 people', 'offthebus.net', 'at least 119 released detainees'],
	['about 400 people', 'ex-press.live', 'около 400 человек']
])('from “%s” it is two presses to the sentence at %s', async (figure, host, words) => {
	const { page } = await visit('/belarus-2020/');
	await page
		.context()
		.route(/^https:/, (route) =>
			route.fulfill({ contentType: 'text/html; charset=utf-8', body: stub(words) })
		);
	// One press: the question, and with it the figure. Two: its source.
	await page.getByRole('button', { name: 'How many were released?', exact: true }).click();
	const link = row(page, figure).first().locator(`a[href*="${host}"]`).first();
	expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(`#:~:text=${words}`);
	const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
	await expect
		.poll(() =>
			opened.evaluate(() => {
				const { top = -1, bottom = -1 } = document.getElementById('it')?.getBoundingClientRect() ?? {};
				return top >= 0 && bottom <= innerHeight;
			})
		)
		.toBe(true);
	await page.context().close();
});

test('an event’s accounts are compared in one press, contradictions are joined and explained, the focus returns', async () => {
	const { page } = await visit('/belarus-2020/#e=total-detained');
	const button = page.locator('#detail').getByRole('button', { name: 'Compare accounts' });
	await button.click();
	await addressHolds(page, 'claims=event:total-detained');
	await comparison(page).getByText('More than 7,000, where the ministry’s own four counts').waitFor();
	expect(await comparison(page).locator('.tie').count()).toBe(1);
	const cell = comparison(page).getByRole('cell', { name: 'says otherwise' });
	expect(await cell.count()).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
	await comparison(page).getByRole('button', { name: 'Close the comparison' }).press('Enter');
	await expect.poll(() => page.url()).not.toContain('claims=');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
		.toBe('Compare accounts');
});

test.each([320, 390, 820, 1280])(
	'at %i px no claim is cut and the page does not scroll sideways',
	async (width) => {
		const { page } = await visit('/belarus-2020/#claims=question:detained', {
			viewport: { width, height: 900 }
		});
		await row(page, 'about 7,000 people').first().waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		const cut = await comparison(page)
			.locator('.said *')
			.evaluateAll(
				(nodes) =>
					nodes.filter((node) => node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1).length
			);
		expect(cut).toBe(0);
		await page.context().close();
	}
);

test('on paper the claims and the table are there, and nothing to press', async () => {
	const { page } = await visit('/belarus-2020/#claims=question:released');
	await row(page, 'more than 2,000 people').waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await comparison(page).getByRole('table').isVisible()).toBe(true);
	expect(await comparison(page).getByRole('button', { name: 'Close the comparison' }).isVisible()).toBe(
		false
	);
});
