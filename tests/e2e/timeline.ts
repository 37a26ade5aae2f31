import type { Page } from 'playwright';

/** Where moments stand on the timeline of the Belarus story, found as a person would: from its two handles. */
const [FIRST, LAST] = [Date.parse('2020-08-09T00:00+03:00'), Date.parse('2020-08-17T00:00+03:00')];

async function centre(page: Page, name: 'From' | 'Until') {
	const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
	if (!box) throw new Error(`the handle "${name}" is not on the page`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pixels from the left of the page to a moment; the window must still be the whole story. */
export async function scale(page: Page) {
	const [from, until] = [await centre(page, 'From'), await centre(page, 'Until')];
	const x = (text: string) =>
		from.x + ((Date.parse(`2020-08-${text}+03:00`) - FIRST) / (LAST - FIRST)) * (until.x - from.x);
	return { x, y: from.y };
}

/** Brush from one moment to another, such as `13T20:00`, along the line of the day names. */
export async function brush(page: Page, from: string, until: string) {
	const { x, y } = await scale(page);
	await page.mouse.move(x(from), y + 24);
	await page.mouse.down();
	await page.mouse.move((x(from) + x(until)) / 2, y + 26, { steps: 4 });
	await page.mouse.move(x(until), y + 26, { steps: 4 });
	await page.mouse.up();
}
