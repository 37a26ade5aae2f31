import { expect, test } from 'vitest';
import { site } from './site';

const { visit } = site();

test('without JavaScript the story reads: title, figures, list, article', async () => {
	const { page, requests, origin } = await visit('/belarus-2020/', { javaScriptEnabled: false });
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Belarus, August 2020');
	const figures = await page.getByRole('region', { name: 'Key figures' }).textContent();
	for (const words of ['7,000', 'hundreds', '1,000', '119', '80%']) expect(figures).toContain(words);
	expect(await page.locator('#list').getByRole('heading', { level: 4 }).count()).toBeGreaterThan(40);
	const dawn = page
		.locator('#list')
		.getByRole('listitem')
		.filter({ hasText: 'At least 119 counted in Zhodzina' });
	await dawn.locator('summary').first().click();
	expect(await dawn.first().innerText()).toContain('olunteers');
	expect(await page.locator('#article').getByRole('listitem').count()).toBeGreaterThanOrEqual(29);
	expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
});

test('what was rendered at build stays where it is when the page comes alive', async () => {
	const { page, messages } = await visit('/belarus-2020/');
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) =>
					resolve(
						list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0)
					)
				).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 1000);
			})
	);
	expect(shift).toBeLessThan(0.1);
	expect(messages).toEqual([]);
});
