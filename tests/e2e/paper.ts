import type { Page } from 'playwright';

/** A sheet as it will be on paper: its page without margins, at 96 pixels an inch. */
const INSIDE = { a4: 794 - 106, letter: 816 - 106 };
const HEIGHT = 900;

/** What is wider than the paper, or wider than what it stands in; nothing if nothing is cut. */
export async function paperOf(page: Page, paper: 'a4' | 'letter'): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: INSIDE[paper], height: HEIGHT });
	return page.locator('article').evaluate((article) => {
		const { right, left } = article.getBoundingClientRect();
		return [...article.querySelectorAll('*')]
			.filter((one) => !one.closest('svg') || one.matches('svg, svg text'))
			.filter((one) => {
				const box = one.getBoundingClientRect();
				const shown = box.width > 1 && box.height > 1;
				return shown && (box.right > right + 1 || box.left < left - 1);
			})
			.map((one) => `${one.tagName} ${one.textContent?.slice(0, 40) ?? ''}`);
	});
}

/** How many pixels of the sheet, as it is printed, are not grey; and whether there is ink on it at all. */
export async function greyness(page: Page): Promise<{ readonly coloured: number; readonly dark: boolean }> {
	await page.emulateMedia({ media: 'print' });
	const picture = (await page.locator('article').screenshot()).toString('base64');
	const blank = await page.context().newPage();
	const found = await blank.evaluate(async (data) => {
		const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height);
		const pen = canvas.getContext('2d');
		if (!pen) throw new Error('greyness(): nothing can be drawn here');
		pen.drawImage(image, 0, 0);
		const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
		let coloured = 0;
		let dark = false;
		for (let i = 0; i < pixels.length; i += 4) {
			const [r = 0, g = 0, b = 0] = pixels.subarray(i, i + 3);
			// Two steps of 255 are a rounding, not a colour.
			if (Math.max(r, g, b) - Math.min(r, g, b) > 2) coloured += 1;
			dark ||= r < 64;
		}
		return { coloured, dark };
	}, picture);
	await blank.close();
	return found;
}
