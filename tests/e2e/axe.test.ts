import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { site } from './site';

const { visit } = site();

const STATES: Readonly<
	Record<string, { readonly hash: string; readonly then?: (page: Page) => Promise<void> }>
> = {
	'nothing selected': { hash: '' },
	selected: { hash: '#e=akrestsina' },
	filtered: { hash: '#t=2020-08-13T20:00..2020-08-14T06:00&k=release' },
	'as known on': { hash: '#on=2020-08-14T10:00' },
	empty: { hash: '#k=release&p=brest' },
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

/** axe's findings, one line each: rule, element. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
	});
}

const cases = [390, 820, 1280].flatMap((width) =>
	(['light', 'dark'] as const).flatMap((scheme) =>
		Object.keys(STATES).map((state) => [width, scheme, state] as const)
	)
);

test.each(cases)('axe finds nothing at %i wide, %s, %s', async (width, colorScheme, state) => {
	const { hash, then } = STATES[state] ?? { hash: '' };
	const { page } = await visit(`/belarus-2020/${hash}`, { viewport: { width, height: 900 }, colorScheme });
	if (hash.includes('e=')) await page.locator('#detail').getByRole('heading', { level: 2 }).waitFor();
	await page.locator('#map').scrollIntoViewIfNeeded();
	await page.getByRole('group', { name: 'Map of Minsk' }).getByRole('button').first().waitFor();
	await then?.(page);
	expect(await violations(page)).toEqual([]);
	await page.context().close();
});
