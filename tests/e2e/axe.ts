import axe from 'axe-core';
import type { Frame, Page } from 'playwright';

/** axe's findings in the page and in those of its frames, one line each: rule, element. */
async function violations(page: Page, frames: readonly Frame[]): Promise<string[]> {
	for (const frame of [page.mainFrame(), ...frames]) await frame.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`)
		);
	});
}

/** The same in both schemes of colours, each line with its scheme. */
export async function inBothSchemes(page: Page, frames: readonly Frame[] = []): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		found.push(...(await violations(page, frames)).map((line) => `${colorScheme}: ${line}`));
	}
	return found;
}
