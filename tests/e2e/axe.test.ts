import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inBothSchemes } from './axe';
import { fromMenu, site } from './site';

const { visit, open, origin } = site();

const STATES: Readonly<
	Record<string, { readonly hash: string; readonly then?: (page: Page) => Promise<void> }>
> = {
	'nothing selected': { hash: '' },
	selected: { hash: '#e=akrestsina' },
	filtered: { hash: '#t=2020-08-13T20:00..2020-08-14T06:00&k=release' },
	'as known on': { hash: '#on=2020-08-14T10:00' },
	empty: { hash: '#k=release&p=brest' },
	'claims side by side': {
		hash: '#claims=question:detained',
		then: (page) => page.locator('#compare').getByRole('table').waitFor()
	},
	'embed dialog open': {
		hash: '',
		async then(page) {
			await fromMenu(page, 'Embed');
			await page.getByRole('dialog').frameLocator('iframe').locator('#timeline svg').first().waitFor();
		}
	},
	'menu open': {
		hash: '',
		then: (page) => page.locator('header summary').click()
	},
	'reading safely': {
		hash: '#safe=text',
		async then(page) {
			await fromMenu(page, 'Reading safely');
			await page.getByRole('dialog', { name: 'Reading safely' }).waitFor();
		}
	},
	'help open': {
		hash: '',
		async then(page) {
			await page.keyboard.press('?');
			await page.getByRole('dialog', { name: 'Help' }).waitFor();
		}
	},
	'table shown': {
		hash: '',
		async then(page) {
			await page.locator('#charts').scrollIntoViewIfNeeded();
			await page
				.locator('#charts')
				.getByRole('button', { name: /^Table/ })
				.first()
				.click();
			await page.getByRole('table').first().waitFor();
		}
	}
};

const cases = [390, 820, 1280].flatMap((width) =>
	Object.keys(STATES).map((state) => [width, state] as const)
);

test.each(cases)('axe finds nothing at %i wide, light or dark, %s', async (width, state) => {
	const { hash, then } = STATES[state] ?? { hash: '' };
	const { page } = await visit(`/belarus-2020/${hash}`, { viewport: { width, height: 900 } });
	if (/[#&]e=/.test(hash)) await page.locator('#detail').getByRole('heading', { level: 2 }).waitFor();
	await page.locator('#map').scrollIntoViewIfNeeded();
	await page.getByRole('group', { name: 'Map of Minsk' }).getByRole('button').first().waitFor();
	await then?.(page);
	// Halfway down, the strip that stays in sight covers half of some button or other.
	await page.evaluate(() => scrollTo(0, 0));
	expect(await inBothSchemes(page)).toEqual([]);
	await page.context().close();
});

test.each([
	[320, ''],
	[640, '#e=akrestsina'],
	[320, '?fit=200&view=detentions#k=release'],
	[640, '?theme=contrast&accent=ffd000&view=totals'],
	[1000, '?view=timeline~map~list~figures~charts~article~howto~about#t=2020-08-13T20:00..2020-08-14T06:00']
])('axe finds nothing in an embed %i wide, light or dark: %s', async (width, address) => {
	const { page } = await open('about:blank', { viewport: { width: width + 40, height: 700 } });
	const article = `<!doctype html><html lang="en"><title>An article</title><main><h1>An article</h1><h2>A part of it</h2>
		<iframe title="A story" src="/belarus-2020/embed.html${address}" width="${width}" height="640"></iframe></main>`;
	await page.route(`${origin()}/article.html`, (route) =>
		route.fulfill({ contentType: 'text/html', body: article })
	);
	await page.goto(`${origin()}/article.html`);
	const embed = page.frameLocator('iframe');
	await embed.locator('footer').getByRole('link', { name: 'Full story' }).waitFor();
	for (const shut of ['Filter', /^All \d+ claims/]) {
		const opener = embed.getByText(shut);
		if (await opener.isVisible()) await opener.click();
	}
	if (address.includes('#e=')) await embed.getByRole('heading', { name: 'Who says what' }).waitFor();
	expect(await inBothSchemes(page, page.mainFrame().childFrames())).toEqual([]);
	await page.context().close();
});
