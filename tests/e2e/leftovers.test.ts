import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { fluent } from '../../src/locales/speak';
import { leftovers } from './leftovers';
import { saidOn } from './said';
import { site } from './site';

/** In every state of every page, all that is seen or spoken is in the language of the page, or says in which it is. */

const { open, origin } = site();
type Words = Awaited<ReturnType<typeof fluent>>;
interface State {
	readonly path: string;
	/** What the reader does there, and what tells that it is done. */
	readonly then?: (page: Page, words: Words) => Promise<void>;
}

/** All views of a reader's page are there, the last ones too. */
async function awake(page: Page) {
	await page.locator('#timeline svg').first().waitFor();
	const parts = page.locator('[data-view]');
	for (let i = 0; i < (await parts.count()); i++)
		await parts.nth(i).evaluate((part) => part.scrollIntoView());
	await expect.poll(() => page.locator('[data-view]:not(#compare):empty').count()).toBe(0);
	await page.locator('#map').getByRole('group').getByRole('button').first().waitFor();
}

const dialog = (page: Page) => page.getByRole('dialog').filter({ visible: true });
async function press(page: Page, name: string) {
	await page.getByRole('button', { name, exact: true }).first().click();
}

const READER: Readonly<Record<string, State>> = {
	'nothing selected': { path: '' },
	selected: {
		path: '#e=second-official&c=F-REL-2',
		then: (page) => page.locator('#detail h2').first().waitFor()
	},
	'an event with quotes selected': {
		path: '#e=zhodzina-dawn',
		then: (page) => page.locator('#detail q').first().waitFor()
	},
	filtered: {
		path: '#t=2020-08-13T20:00..2020-08-14T06:00&k=release&p=zhodzina~none&s=official~eyewitness&f=high&q=119&map=27.4,53.8,27.7,53.9'
	},
	'as known on': { path: '#on=2020-08-14T10:00&since=2020-08-13T10:00&e=zhodzina-dawn' },
	'before anything was known': { path: '#on=2020-08-08T10:00' },
	'claims to a question side by side': {
		path: '#claims=question:released',
		then: (page) => page.locator('#compare').getByRole('table').waitFor()
	},
	'claims about an event side by side': {
		path: '#claims=event:total-detained&on=2020-08-14T10:00',
		then: (page) => page.locator('#compare h2').waitFor()
	},
	'nothing found': { path: '#k=release&p=brest' },
	'an event that is not there': { path: '#e=999', then: (page) => page.getByText('«999»').waitFor() },
	'how to embed': {
		path: '',
		async then(page, { words }) {
			await press(page, words.shell.embed);
			await dialog(page).frameLocator('iframe').locator('#timeline svg').first().waitFor();
		}
	},
	'taking away': {
		path: '',
		async then(page, { words }) {
			await press(page, words.shell.takeAway);
			await dialog(page).getByRole('combobox').first().waitFor();
		}
	},
	'sharing, where copying is denied': {
		path: '',
		async then(page, { words }) {
			await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
			await press(page, words.shell.share);
			await page.getByText(words.shell.shareByHand).first().waitFor();
		}
	},
	'all marks': {
		path: '',
		async then(page, { parts }) {
			await page
				.locator('#howto')
				.getByRole('button', { name: parts.howto?.all ?? '' })
				.click();
			await dialog(page)
				.getByText(parts.howto?.lede ?? '')
				.waitFor();
		}
	},
	'tables open': {
		path: '',
		async then(page, { words }) {
			const tables = page.locator('#charts').getByRole('button', { name: words.charts.table });
			for (let i = 0; i < (await tables.count()); i++) {
				await tables.nth(i).click();
				await page.locator('#charts').getByRole('table').waitFor();
				expect(await saidOn(page)).not.toEqual([]);
			}
		}
	},
	'a mark pointed at': {
		path: '',
		async then(page) {
			await page.locator('#map').getByRole('group').getByRole('button').first().focus();
			await page.locator('#timeline').getByRole('button').last().focus();
		}
	}
};

const SHEETS = ['worksheet', 'cards', 'grid', 'strip', 'axes', 'map', 'plain', 'glossary', 'background'];
const PAGES: Readonly<Record<string, State>> = {
	'the start page of a class': { path: 'class.html' },
	'a step on the stage': { path: 'class.html?shell=stage#step=telling.akrestsina' },
	'a task on the stage': { path: 'class.html?shell=stage#step=lesson.sourcing' },
	'the keys of the stage': {
		path: 'class.html?shell=stage#step=telling.vote',
		async then(page) {
			await page.keyboard.press('?');
			await dialog(page).waitFor();
		}
	},
	'the speaker’s window': { path: 'class.html?shell=speaker#step=lesson.corroborate' },
	'the telling': { path: 'telling.html' },
	'the lesson': { path: 'lesson.html' },
	'an embed of everything': {
		path: 'embed.html?view=timeline~map~list~figures~charts~article~howto~about#e=zhodzina-dawn'
	},
	...Object.fromEntries(
		[...SHEETS, 'plan', 'key', 'rubric', 'slides'].map((sheet) => [
			`the handout “${sheet}”`,
			{ path: `class.html?shell=print&sheet=${sheet}#step=lesson` }
		])
	)
};

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
