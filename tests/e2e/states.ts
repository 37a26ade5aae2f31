import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { fluent } from '../../src/locales/speak';
import { saidOn } from './said';

/** The states of a story's pages, each with what a reader does to get there. */

type Words = Awaited<ReturnType<typeof fluent>>;
export interface State {
	readonly path: string;
	/** What the reader does there, and what tells that it is done. */
	readonly then?: (page: Page, words: Words) => Promise<void>;
}

/** All views of a reader's page are there, the last ones too. */
export async function awake(page: Page) {
	await page.locator('#timeline svg').first().waitFor();
	const parts = page.locator('[data-view]');
	for (let i = 0; i < (await parts.count()); i++)
		await parts.nth(i).evaluate((part) => part.scrollIntoView());
	await expect.poll(() => page.locator('[data-view]:not(#compare, #sides):empty').count()).toBe(0);
	await page.locator('#map').getByRole('group').getByRole('button').first().waitFor();
}

export const dialog = (page: Page) => page.getByRole('dialog').filter({ visible: true });
async function press(page: Page, name: string) {
	await page.getByRole('button', { name, exact: true }).first().click();
}

/** Opens a dialog from the menu of the page's head. */
async function choose(page: Page, { shell }: Words['words'], name: 'embed' | 'safe' | 'help') {
	const menu = page.locator('.hand details');
	if (!(await menu.evaluate((one: HTMLDetailsElement) => one.open))) await menu.locator('summary').click();
	await press(page, shell[name]);
	await dialog(page).waitFor();
}

export const READER: Readonly<Record<string, State>> = {
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
			await choose(page, words, 'embed');
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
	'reading safely': { path: '', then: (page, { words }) => choose(page, words, 'safe') },
	'all keys': { path: '', then: (page, { words }) => choose(page, words, 'help') },
	'two nights side by side': {
		path: '#t=2020-08-09T20:00..2020-08-10T06:00&b.t=2020-08-10T20:00..2020-08-11T06:00',
		then: (page) => page.locator('#sides').getByRole('table').first().waitFor()
	},
	'what to compare with': {
		path: '',
		async then(page, { words, parts }) {
			await press(page, words.shell.beside);
			await page
				.getByText(parts.sides?.further ?? '')
				.first()
				.waitFor();
		}
	},
	'about to play': {
		path: '',
		async then(page, { words, parts }) {
			await press(page, words.shell.play);
			await page.getByRole('button', { name: parts.play?.play, exact: true }).last().waitFor();
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
	},
	// The last one: it stays so until it is switched off.
	'sources as plain text': { path: '#safe=text~quiet&e=zhodzina-dawn' }
};

const SHEETS = ['worksheet', 'cards', 'grid', 'strip', 'axes', 'map', 'plain', 'glossary', 'background'];
export const PAGES: Readonly<Record<string, State>> = {
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
