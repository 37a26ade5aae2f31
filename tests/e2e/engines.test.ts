import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Tab } from './engines';
import { site } from './site';

const { origin } = site();

const PAGES = {
	page: () => `${origin()}/belarus-2020/`,
	embed: () => `${origin()}/belarus-2020/embed.html`,
	'page from a stick': () => pathToFileURL('dist/belarus-2020/offline.html').href
};

const STAGES: Readonly<Record<string, (shell: string, hash: string) => string>> = {
	'on a site': (shell, hash) =>
		`${origin()}/belarus-2020/${shell === 'scroll' ? 'telling.html' : `class.html?shell=${shell}`}${hash}`,
	'from a stick': (shell, hash) => `${PAGES['page from a stick']()}?shell=${shell}${hash}`
};

const key = (name: string) =>
	`document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true })); return true`;

/** Until the page answers so; browsers other than Chromium start slowly on a busy machine. */
const until = (tab: Tab, body: string, wanted: unknown = true) =>
	expect.poll(() => tab.run(body), { timeout: 20_000, message: body }).toEqual(wanted);

const hash = 'return decodeURIComponent(location.hash)';
const holds = (tab: Tab, part: string) =>
	until(tab, `return decodeURIComponent(location.hash).includes(${JSON.stringify(part)})`);

/** Drags from dusk to dawn, at the line of the day names, as the handles of the window tell where they are. */
async function brush(tab: Tab) {
	const found = (await tab.run(`
		const rects = [...document.querySelectorAll('[data-view=timeline] [role=slider]')].map((handle) => handle.getBoundingClientRect());
		return rects.map(({ left, top, width, height }) => [left + width / 2, top + height / 2]);
	`)) as [number, number][];
	const [[left, top] = [0, 0], [right] = [0]] = found;
	const at = (share: number) => left + (right - left) * share;
	// 13 August, 20:00 to 14 August, 06:00 of the eight days.
	await tab.drag([at(4.84 / 8), top + 25], [at(5.25 / 8), top + 26]);
}

const press = (tab: Tab, selector: string, words = '') =>
	tab.run(`
		const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
		all.find((element) => element.textContent.includes(${JSON.stringify(words)})).click();
		return true;
	`);

describe.each(Object.entries(engines()))('%s', (_, start) => {
	let tab: Tab | undefined;
	beforeAll(async () => {
		tab = await start();
	}, 120_000);
	afterAll(() => tab?.close());

	test.each(Object.entries(PAGES))(
		'shows the %s: brush a night, select, filter, read dates, go back',
		async (name, address) => {
			if (!tab) throw new Error('no browser');
			await tab.goto(address());
			await until(
				tab,
				"return document.querySelectorAll('[data-view=timeline] svg [data-event]').length > 20"
			);
			const entries = await tab.run('return history.length');
			await brush(tab);
			await holds(tab, 't=2020-08-13T');
			await until(tab, "return document.querySelector('.sentence').textContent.includes('of 49')");

			await press(tab, '[data-view=list] h4 a');
			await holds(tab, 'e=');
			await until(
				tab,
				"return /^[A-Z][a-z]+day \\d{1,2} August$/.test(document.querySelector('[data-view=list] h3').textContent)"
			);

			if (name === 'embed') await press(tab, 'summary', 'Filter');
			await press(tab, '[data-view=filters] button', 'Release');
			await holds(tab, 'k=release');

			// An embed leaves the history to its host: no press of Back is spent inside it.
			if (name === 'embed') return expect(await tab.run('return history.length')).toBe(entries);
			await tab.run('history.back(); return true');
			await until(tab, `${hash}.includes('k=release')`, false);
		},
		120_000
	);

	test.each(Object.entries(STAGES))(
		'turns the steps %s, and shows the telling to readers',
		async (_, address) => {
			if (!tab) throw new Error('no browser');
			const title = (words: string) =>
				until(
					tab as Tab,
					`return document.querySelector('h1')?.textContent.includes(${JSON.stringify(words)})`
				);
			await tab.goto(address('stage', '#step=telling'));
			await title('A country votes for a president');
			await tab.run(key('PageDown'));
			await title('What is the official result?');
			await holds(tab, 'step=telling.official');
			await until(tab, "return document.querySelectorAll('main svg').length > 0");
			await tab.goto(address('scroll', '#step=telling.official'));
			await title('Five nights in August');
			await until(tab, "return document.querySelector('.view svg') !== null");
		},
		120_000
	);
});
