import { expect, test } from 'vitest';
import { contentHeight, fits, frameIn, hostPages, post, type Allows } from './hosts';
import { site } from './site';

const { open, origin } = site();
const host = hostPages(origin);

/** What iframe-resizer says of itself, and of a frame that has not loaded yet. */
const RESIZERS_OWN = /iframe-?resizer|iFrameSizer|target origin provided/i;

/** Every host of the page, with what it allows. */
const HOSTS: readonly (readonly [selector: string, allows: Allows])[] = [
	['#pym iframe', {}],
	['#resizer', {}],
	['#datawrapper', {}],
	['#amp', { least: 100 }],
	['#embedly', {}],
	['#wordpress', { least: 200, most: 1000 }],
	// The browser gives whole pixels by a rule of its own.
	['#native', { rounds: 1 }]
];

test('on one page of all hosts, each gives its frame the right height, before and after a change', async () => {
	const { page, messages } = await open(host('all.html'));
	const before = new Map<string, number>();
	for (const [selector, allows] of HOSTS) before.set(selector, await fits(page, selector, allows));

	for (const [selector] of HOSTS)
		await post(page, selector, { type: 'daybook:set', address: 'e=women-in-white' });
	for (const [selector, allows] of HOSTS) {
		const frame = await frameIn(page, selector);
		await frame.getByRole('heading', { name: 'Women in white with flowers' }).first().waitFor();
		expect(await fits(page, selector, allows), selector).toBeGreaterThan(before.get(selector) ?? 0);
	}
	expect(await page.locator('#amp').getAttribute('data-ready')).toBe('1');
	expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
	expect(messages.filter((text) => !RESIZERS_OWN.test(text))).toEqual([]);
}, 120_000);

test('nothing loops: at rest, no height is told again', async () => {
	const { page } = await open(host('all.html'));
	await fits(page, '#datawrapper');
	await page.evaluate(() => {
		const told = ((window as unknown as { told: unknown[] }).told = []);
		addEventListener('message', ({ data }) => told.push(data as never));
	});
	const frame = await frameIn(page, '#datawrapper');
	await post(page, '#datawrapper', { type: 'daybook:get' });
	await expect
		.poll(() => page.evaluate(() => JSON.stringify((window as unknown as { told: [] }).told)))
		.toContain('daybook:address');
	const heights = await page.evaluate(() =>
		(window as unknown as { told: { 'datawrapper-height'?: object }[] }).told.filter(
			(data) => data['datawrapper-height']
		)
	);
	expect(heights).toEqual([]);
	expect(await contentHeight(frame)).toBeGreaterThan(100);
});

test('an embed in a sandbox, given orders by a stranger, stays as it is', async () => {
	const { page } = await open(host('all.html'));
	const frame = await frameIn(page, '#amp');
	const before = await frame.locator('body').innerText();
	// From within the frame itself: the right window, but not the parent.
	await frame.evaluate(() => postMessage({ type: 'daybook:set', address: 'e=women-in-white' }, '*'));
	await post(page, '#amp', { type: 'daybook:set', address: 'e=women-in-white', html: '<b>' });
	await post(page, '#amp', { type: 'daybook:get' });
	await expect.poll(() => frame.locator('body').innerText()).toBe(before);
});
