import { expect, test } from 'vitest';
import { site } from './site';

const { visit } = site();

/** What only became known after 14 August, 10:00: it must not be anywhere that a person can reach. */
const LATER = [
	'More than 2,000 released',
	'80.10',
	'10.12',
	'122 people still held',
	'Golos interim report',
	'about 350',
	'March at the Hero City obelisk'
];

test('as known on 14 August, 10:00: more than 1,000 is there, more than 2,000 is not', async () => {
	const { page, messages } = await visit('/belarus-2020/#on=2020-08-14T10:00');
	const released = page
		.locator('#figures')
		.getByRole('listitem')
		.filter({ hasText: 'How many were released?' });
	await expect.poll(() => released.textContent()).toContain('1,000');
	expect(await released.textContent()).not.toContain('2,000');
	await expect
		.poll(() => page.locator('#filters').getByRole('status').textContent())
		.toMatch(/^\d+ of \d+ events had been published by Fri 14 Aug, 10:00\./);
	expect(messages).toEqual([]);
});

test('nothing unpublished stands in any text, label, title or accessible name', async () => {
	const { page } = await visit('/belarus-2020/#on=2020-08-14T10:00');
	await page.getByText('had been published by').first().waitFor();
	// Open whatever opens, and bring whatever waits to be seen.
	await page.locator('#charts').scrollIntoViewIfNeeded();
	await page.locator('#charts').getByRole('heading', { level: 3 }).first().waitFor();
	for (const button of await page.getByRole('button', { name: /^Table/ }).all()) await button.click();
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	const said = await page.evaluate(() => {
		const main = document.querySelector('main');
		const attributes = [...(main?.querySelectorAll('*') ?? [])].flatMap((node) =>
			[...node.attributes].map(({ value }) => value)
		);
		return [main?.textContent ?? '', ...attributes].join('\n');
	});
	expect(LATER.filter((words) => said.includes(words))).toEqual([]);
	expect(said).toContain('more than 1,000');
});

test('the arrow from one publication to the next moves the moment, and everything can be shown again', async () => {
	const { page } = await visit('/belarus-2020/#on=2020-08-14T10:00');
	await page.getByRole('button', { name: /^Next publication/ }).click();
	await expect.poll(() => page.url()).toContain('on=2020-08-14T14:22');
	await page.getByRole('button', { name: 'Show everything' }).first().click();
	await expect.poll(() => page.url()).not.toContain('on=');
});
