import { expect, test } from 'vitest';
import { addressHolds, site } from './site';
import { scale } from './timeline';

const { visit } = site();
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

test('at 320 px by touch: a mark, the sheet, the strip, and no sideways scrolling', async () => {
	const { page, messages } = await visit('/belarus-2020/', PHONE);
	const sideways = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(await sideways()).toBe(0);

	const row = page.locator('#list').getByRole('link', { name: 'Women in white with flowers' });
	await row.scrollIntoViewIfNeeded();
	await row.tap();
	const heading = page.locator('#detail').getByRole('heading', { name: 'Women in white with flowers' });
	await heading.waitFor();
	expect((await heading.boundingBox())?.y).toBeLessThan(640);
	await page.getByRole('button', { name: 'Close the selected event' }).tap();
	await heading.waitFor({ state: 'detached' });

	await page.locator('#timeline').scrollIntoViewIfNeeded();
	const { x, y } = await scale(page);
	const touch = await page.context().newCDPSession(page);
	const point = (at: number) => ({ touchPoints: [{ x: at, y: y + 8 }] });
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...point(x('09T00:00') + 4) });
	for (const part of [0.25, 0.5, 0.75, 1])
		await touch.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			...point(x('09T00:00') + (x('13T00:00') - x('09T00:00')) * part)
		});
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await addressHolds(page, 't=2020-08-1');
	expect(await sideways()).toBe(0);
	expect(messages).toEqual([]);
});

test('what is pressed by a finger is 44 px, or stands in the list too', async () => {
	const { page } = await visit('/belarus-2020/', PHONE);
	const small = await page.evaluate(() =>
		[...document.querySelectorAll('#filters button, #known button, nav a, header button')]
			.filter((node) => node.checkVisibility())
			.map((node) => ({ name: node.textContent?.trim(), height: node.getBoundingClientRect().height }))
			.filter(({ height }) => height > 0 && height < 43.5)
	);
	expect(small).toEqual([]);
});
