import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Pages of a class: where they are, on a server and on a stick, and what is on them. */

export const STORY = 'belarus-2020';
const FILE = pathToFileURL(`dist/${STORY}/offline.html`).href;

/** From a server and from a disk; `origin` is known only inside a test. */
export const PLACES: readonly (readonly [string, (origin: string, shell: string, step: string) => string])[] =
	[
		['http', (origin, shell, step) => `${origin}/${STORY}/class.html?shell=${shell}#step=${step}`],
		['file', (_, shell, step) => `${FILE}?shell=${shell}#step=${step}`]
	];

export const count = (page: Page) => page.locator('.progress').first();
/** The page shows the step of that number. */
export const shows = (page: Page, what: string) =>
	expect.poll(() => count(page).textContent()).toContain(what);
export const title = (page: Page) => page.locator('main .title').first();

/** The speaker's window next to a stage, or the other way round: in one browser, as a second window is. */
export async function second(page: Page, url: string): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(url);
	await count(other).waitFor();
	return other;
}

/** Both say that the other window is there. */
export const met = (speaker: Page) => speaker.getByText('In step with the class’s window.').waitFor();
