import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { hostPages } from './hosts';
import { site } from './site';

const { open, origin } = site();
const host = hostPages(origin);

/** Another story of the same site: the built one, cut to its first dozen events. */
function small(): string {
	const story = JSON.parse(readFileSync('dist/belarus-2020/story.json', 'utf8')) as { events: unknown[] };
	return JSON.stringify({ ...story, id: 'small', title: 'A small story', events: story.events.slice(0, 12) });
}

async function elements() {
	const visitor = await open('about:blank');
	const { page } = visitor;
	await page.route('**/small/story.json', (route) =>
		route.fulfill({
			contentType: 'application/json',
			headers: { 'access-control-allow-origin': '*' },
			body: small()
		})
	);
	await page.goto(host('elements.html'));
	await page.locator('#one').getByRole('heading', { level: 1 }).waitFor();
	return visitor;
}

type Heard = [id: string, type: string, story: string, data: Record<string, unknown>];
const heard = (page: Page, type: string) =>
	page.evaluate(
		(wanted) => (window as unknown as { heard: Heard[] }).heard.filter((one) => one[1] === wanted),
		type
	);
const address = (page: Page, id: string) =>
	page.locator(id).evaluate((element) => (element as HTMLElement & { address: string }).address);
const style = (page: Page, selector: string, name: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

test('two elements show two stories, each with its own reader', async () => {
	const { page, messages } = await elements();
	const [one, two] = [page.locator('#one'), page.locator('#two')];
	await two.scrollIntoViewIfNeeded();
	await two.locator('[data-view=list] a').first().waitFor();
	await one.locator('#timeline svg').first().waitFor();
	expect(await two.locator('h1').count()).toBe(0);
	await expect.poll(async () => (await heard(page, 'story.ready')).length).toBe(2);
	const ready = (await heard(page, 'story.ready')).map(([id, , story]) => `${id}: ${story}`).sort();
	expect(ready).toEqual(['one: belarus-2020', 'two: small']);

	await two.locator('[data-view=list] a[href^="#"]:visible').nth(1).click();
	await expect.poll(() => address(page, '#two')).toMatch(/^e=[a-z-]+&view=list$/);
	await expect.poll(async () => (await heard(page, 'event.select')).map(([id]) => id)).toEqual(['two']);
	expect(await address(page, '#one')).toBe('view=list~timeline');
	expect(page.url()).toBe(host('elements.html'));
	expect(messages).toEqual([]);
});

test('ids are unique in each root, and every reference within it finds its target', async () => {
	const { page } = await elements();
	await page.locator('#one #timeline svg').first().waitFor();
	const flaws = await page.locator('#one').evaluate(({ shadowRoot }) => {
		const nodes = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
		const twice = nodes.filter((id, index) => nodes.indexOf(id) !== index);
		const labels = [...(shadowRoot?.querySelectorAll('[aria-labelledby]') ?? [])];
		const lost = labels.flatMap((node) =>
			(node.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => !shadowRoot?.getElementById(id))
		);
		return { twice, lost };
	});
	expect(flaws).toEqual({ twice: [], lost: [] });
});

test('properties and attributes steer it: address, theme, accent; a paragraph of the article too', async () => {
	const { page } = await elements();
	const one = page.locator('#one');
	expect(await one.locator('.daybook').getAttribute('data-theme')).toBe('light');
	await one.evaluate((element) => Object.assign(element, { address: 'e=belaz', theme: 'dark' }));
	await expect.poll(() => address(page, '#one')).toBe('e=belaz&view=list~timeline');
	await expect.poll(() => one.locator('.daybook').getAttribute('data-theme')).toBe('dark');
	await one.evaluate((element) => element.setAttribute('address', 'e=internet'));
	await expect.poll(() => address(page, '#one')).toBe('e=internet&view=list~timeline');
	await page.locator('#step').evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await one.getByRole('heading', { name: 'Women in white with flowers' }).first().waitFor();
	expect(await heard(page, 'event.select')).toEqual([]);
});

test('a host colours it by custom properties and parts, and its other styles stay outside', async () => {
	const { page } = await elements();
	expect(await style(page, '#one .daybook', 'background-color')).toBe('rgb(255, 250, 205)');
	expect(await style(page, '#one .daybook', 'font-family')).toBe('monospace');
	expect(await style(page, '#one .daybook', '--cat-1')).toBe('rgb(1, 2, 3)');
	expect(await style(page, '#one h1', 'color')).toBe('rgb(10, 20, 30)');
	expect(await style(page, '#one footer', 'border-top-color')).toBe('rgb(200, 0, 0)');
	expect(await style(page, '#one footer p', 'text-transform')).toBe('none');
	expect(await style(page, '#two .daybook', 'background-color')).toBe('rgb(20, 22, 26)');
	await page.emulateMedia({ media: 'print' });
	expect(await style(page, '#one .daybook', 'background-color')).toBe('rgb(255, 255, 255)');
});

test('parts can be named: title, controls, timeline, list, footer', async () => {
	const { page } = await elements();
	const parts = await page
		.locator('#one')
		.evaluate(({ shadowRoot }) =>
			[...(shadowRoot?.querySelectorAll('[part]') ?? [])].map((node) => node.getAttribute('part'))
		);
	for (const part of ['title', 'controls', 'timeline', 'list', 'footer']) expect(parts).toContain(part);
});

test('keys do something only while the focus is inside', async () => {
	const { page } = await elements();
	await page.locator('#one #timeline svg').first().waitFor();
	const before = await address(page, '#one');
	await page.locator('#field').focus();
	for (const key of ['ArrowRight', 'ArrowLeft', '+', '-', '0', 'Home', 'End', 'Escape', '/'])
		await page.keyboard.press(key);
	expect(await page.locator('#field').inputValue()).toBe('+-0/');
	expect(await address(page, '#one')).toBe(before);
});

test('a link to a source is reported when it is pressed', async () => {
	const { page } = await elements();
	const one = page.locator('#one');
	await one.evaluate((element) => Object.assign(element, { address: 'e=women-in-white' }));
	await one.getByText('All claims and sources').click();
	const link = one.locator('section a[target=_blank]:visible').first();
	await link.waitFor();
	await link.evaluate((element) => {
		element.addEventListener('click', (event) => event.preventDefault());
	});
	await link.click();
	await expect.poll(async () => (await heard(page, 'source.open')).length).toBe(1);
	expect((await heard(page, 'source.open'))[0]?.[3]).toEqual({ href: await link.getAttribute('href') });
});

test('what is taken out of the page is closed, and comes back where it was', async () => {
	const { page, messages } = await elements();
	await page.locator('#one').evaluate((element) => Object.assign(element, { address: 'e=belaz' }));
	await expect.poll(() => address(page, '#one')).toContain('e=belaz');
	const gone = await page.evaluate(() => {
		const element = document.getElementById('one');
		element?.remove();
		const empty = element?.shadowRoot?.querySelector('.daybook') === null;
		if (element) document.body.prepend(element);
		return empty;
	});
	expect(gone).toBe(true);
	await page.locator('#one').getByRole('heading', { level: 1 }).waitFor();
	await expect.poll(() => address(page, '#one')).toBe('e=belaz&view=list~timeline');
	expect(messages).toEqual([]);
});

test('a story that cannot be had leaves what the host has put there', async () => {
	const { page } = await open('about:blank');
	await page.route('**/story.json', (route) => route.fulfill({ status: 404, body: '' }));
	await page.goto(host('elements.html'));
	await page.waitForLoadState('networkidle');
	expect(await page.getByAltText('The first as a picture').isVisible()).toBe(true);
});

test('program and styles are fetched when the first element comes near, and from the site alone', async () => {
	const { page, requests } = await elements();
	await page.locator('#two').scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
	const own = [origin(), new URL(host('')).origin, 'data:', 'about:'];
	expect(requests.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
	expect(requests.filter((url) => /\/element-[^/]+\.js$/.test(url))).toHaveLength(1);
});
