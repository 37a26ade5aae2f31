import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fluent } from '../../src/locales/speak';
import { leftovers } from './leftovers';
import { saidOn } from './said';
import { site } from './site';
import { awake, dialog, PAGES, READER } from './states';

/** In every state of every page, all that is seen or spoken is in the language of the page, or says in which it is. */

const { open, origin } = site();

/** What is left over on the page as it is now, each line with its state. */
async function found(page: Page, state: string, language: string): Promise<string[]> {
	const said = await saidOn(page);
	expect(said.length, state).toBeGreaterThan(15);
	return leftovers(said, language).map((line) => `${state}: ${line}`);
}

test.each(['be', 'ru'])(
	'no other language is left over in any state of the reader’s page in “%s”',
	{ timeout: 180_000 },
	async (language) => {
		const words = await fluent(language);
		const { page, messages } = await open(`${origin()}/belarus-2020/${language}/`);
		await awake(page);
		const left: string[] = [];
		for (const [state, { path, then }] of Object.entries(READER)) {
			await page.evaluate((hash) => (location.hash = hash), path);
			await then?.(page, words);
			left.push(...(await found(page, state, language)));
			if (await dialog(page).isVisible()) await dialog(page).press('Escape');
		}
		expect(left).toEqual([]);
		expect(messages.filter((message) => !message.includes('web-share'))).toEqual([]);
	}
);

test.each(['be', 'ru'])(
	'none is left over in “%s” on the pages beside the reader’s',
	{ timeout: 180_000 },
	async (language) => {
		const words = await fluent(language);
		const { page, messages } = await open('about:blank');
		const left: string[] = [];
		for (const [state, { path, then }] of Object.entries(PAGES)) {
			// Past a blank page: another step alone would be a move within the same one.
			await page.goto('about:blank');
			await page.goto(`${origin()}/belarus-2020/${language}/${path}`, { waitUntil: 'networkidle' });
			await page.locator('h1, h2, .title').first().waitFor();
			await then?.(page, words);
			left.push(...(await found(page, state, language)));
		}
		expect(left).toEqual([]);
		expect(messages).toEqual([]);
	}
);
