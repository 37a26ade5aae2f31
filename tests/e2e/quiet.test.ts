import { expect, test } from 'vitest';
import { site } from './site';

const { visit } = site();

test('no request leaves the origin, nothing is stored, and the console stays silent', async () => {
	const { page, requests, messages, origin } = await visit('/belarus-2020/');
	for (const id of ['map', 'charts', 'list', 'article']) {
		await page.locator(`#${id}`).scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
	}
	await page.locator('#list').getByRole('link', { name: 'Women in white with flowers' }).click();
	await page.locator('#detail').getByRole('heading', { level: 2 }).waitFor();
	expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
		0,
		0,
		''
	]);
	expect(messages).toEqual([]);
});

test('the content security policy is in the page', async () => {
	const { page } = await visit('/belarus-2020/');
	const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
	for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'"])
		expect(policy).toContain(part);
	expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
});

test('links to sources open on a press only, without a referrer, in a window of their own', async () => {
	const { page, origin } = await visit('/belarus-2020/');
	const links = await page
		.locator('a[href^="http"]')
		.evaluateAll((nodes) =>
			nodes.map((node) => [node.getAttribute('href'), node.getAttribute('rel'), node.getAttribute('target')])
		);
	expect(links.length).toBeGreaterThan(20);
	expect(links.filter(([href, rel]) => !href?.startsWith(origin) && !rel?.includes('noreferrer'))).toEqual(
		[]
	);
	expect(
		await page.locator('link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch]').count()
	).toBe(0);
});

test('a page that is denied storage, clipboard and history still works', async () => {
	const { page, origin } = await visit('/belarus-2020/');
	await page.addInitScript(() => {
		for (const name of ['pushState', 'replaceState'] as const)
			history[name] = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.goto(`${origin}/belarus-2020/`);
	await page.locator('#timeline svg').first().waitFor();
	await page.locator('#list').getByRole('link', { name: 'Women in white with flowers' }).click();
	await page.locator('#detail').getByRole('heading', { name: 'Women in white with flowers' }).waitFor();
	await page.getByRole('button', { name: 'Copy link' }).first().click();
	await page.getByLabel('Copy this address').waitFor();
});
