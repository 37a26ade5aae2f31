import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { site } from './site';

const { visit, open, origin } = site();
const EMBED = '/belarus-2020/embed.html';

/** Serves one page from an origin of its own, as a newsroom does. `headers` are the newsroom's. */
async function newsroom(html: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
	const server = createServer((_, answer) =>
		answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
	);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => void server.close());
	return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

const framed = (attributes: string, query = '') =>
	`<!doctype html><title>News</title><iframe ${attributes} style="width:640px;height:1100px" src="${origin()}${EMBED}${query}"></iframe>`;

/** Each view, and what is there when it is. */
const VIEWS: Readonly<Record<string, string>> = {
	timeline: 'svg [data-event]',
	map: 'path.ground-home',
	list: 'h4',
	figures: 'h3',
	charts: 'figure',
	article: 'li',
	howto: 'svg',
	about: 'h2',
	detentions: 'svg',
	totals: 'li'
};

test('in a sandbox with scripts alone, every view and every kind of chart is there', async () => {
	const url = await newsroom(framed('sandbox="allow-scripts"'));
	const { page, messages, requests } = await open(url, { viewport: { width: 700, height: 1200 } });
	const frame = page.frameLocator('iframe');
	await frame.locator('footer').getByText('Full story').waitFor();
	for (const [view, part] of Object.entries(VIEWS)) {
		await page.locator('iframe').evaluate((element, address) => {
			(element as HTMLIFrameElement).contentWindow?.postMessage({ type: 'daybook:set', address }, '*');
		}, `view=${view}`);
		await frame.locator(`[data-view=${view}]`).locator(part).first().waitFor();
	}
	await page.locator('iframe').evaluate((element) => {
		(element as HTMLIFrameElement).contentWindow?.postMessage({ type: 'daybook:set', address: 'view=' }, '*');
	});
	await frame.getByText('Filter, search').click();
	for (const view of ['filters', 'known'])
		await frame.locator(`[data-view=${view}] button`).first().waitFor();
	expect(messages).toEqual([]);
	expect(requests.filter((asked) => !asked.startsWith(origin()) && !asked.startsWith(url))).toEqual([]);
});

test('what is denied in a sandbox (storage, cookies, fullscreen) is missed by nothing', async () => {
	const { page, messages } = await open(await newsroom(framed('sandbox="allow-scripts"')));
	const frame = page.frames()[1];
	if (!frame) throw new Error('no frame');
	await frame.locator('[data-view=list] h4 a').first().click();
	await frame
		.getByRole('region', { name: /short|selected/i })
		.first()
		.waitFor();
	await frame.getByRole('button', { name: 'Later' }).click();
	const denied = await frame.evaluate(() => {
		const tried = [() => localStorage.length, () => sessionStorage.length, () => document.cookie];
		return tried.map((act) => {
			try {
				act();
				return 'allowed';
			} catch {
				return 'denied';
			}
		});
	});
	expect(denied).toEqual(['denied', 'denied', 'denied']);
	expect(await frame.evaluate(() => document.fullscreenEnabled)).toBe(false);
	expect(messages).toEqual([]);
});

test('a host whose policy allows the frame and nothing else shows the story', async () => {
	const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${origin()}`;
	const { page, messages } = await open(await newsroom(framed(''), { 'content-security-policy': policy }));
	await page.frameLocator('iframe').locator('[data-view=timeline] [data-event]').first().waitFor();
	expect(messages.filter((message) => !message.includes('favicon'))).toEqual([]);
});

test('the embed asks for nothing but itself, and stores nothing', async () => {
	const { page, requests, messages } = await visit(EMBED);
	await page.locator('[data-view=map] path.ground-home').first().waitFor();
	await page.locator('[data-view=list] h4 a').first().click();
	expect(requests).toEqual([`${origin()}${EMBED}`]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
		0,
		0,
		''
	]);
	expect(messages).toEqual([]);
});

test('a chart by itself is drawn from the first 60 kB, before the program has arrived', async () => {
	const html = readFileSync('dist/belarus-2020/embed.html', 'utf8');
	let length = html.length;
	while (gzipSync(html.slice(0, length), { level: 9 }).length > 60_000) length = Math.floor(length * 0.97);
	expect(length).toBeLessThan(html.indexOf('<script type="module">'));
	// The rest never comes.
	const server = createServer((_, answer) => {
		answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, length));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { page } = await open('about:blank', { viewport: { width: 640, height: 500 } });
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?view=detentions&theme=dark`;
	await page.goto(url, { waitUntil: 'commit' });
	const chart = page.locator('[data-view=detentions]');
	await chart.locator('svg:visible').first().waitFor();
	await page.locator('#daybook[data-theme=dark]').waitFor();
	for (const words of ['about', '3,000', 'more than', '2,000', 'no count']) {
		await expect.poll(() => chart.locator('.drawn:visible').textContent()).toContain(words);
	}
	await expect.poll(() => page.locator('[data-view=releases]').isVisible()).toBe(false);
});

test.each([280, 320, 480, 640, 1000])(
	'at %d px nothing scrolls sideways, and the usual embed is not too high',
	async (width) => {
		const { page } = await visit(EMBED, { viewport: { width, height: 500 } });
		await page.locator('footer').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
		// What a content management system cuts off: WordPress shows at most 1,000 px.
		if (width < 700) expect(height).toBeLessThanOrEqual(1040);
	}
);

test.each([
	'',
	'?view=detentions',
	'?view=map',
	'?view=timeline&title=0&controls=0',
	'?fit=200',
	'?fit=200&view=list'
])(
	'country, year, as-of date, publisher, licence and the way to the whole are in every embed: %s',
	async (query) => {
		const { page } = await open(`${origin()}${EMBED}${query}`, { viewport: { width: 320, height: 300 } });
		const foot = page.locator('footer');
		for (const words of ['Belarus', '2020', 'As of', 'Published by Daybook', 'CC BY 4.0', 'Full story'])
			await expect.poll(() => foot.innerText()).toContain(words);
		const link = foot.getByRole('link', { name: /Full story/ });
		expect(await link.getAttribute('href')).toMatch(/\.\.\/belarus-2020\//);
	}
);

test('the link to the whole story carries what is on screen', async () => {
	const { page } = await visit(`${EMBED}#e=akrestsina&t=2020-08-13T20:00..2020-08-14T06:00`);
	const link = page.getByRole('link', { name: /Full story/ });
	expect(await link.getAttribute('href')).toContain('#e=akrestsina&t=2020-08-13T20:00..2020-08-14T06:00');
	await page.getByRole('heading', { name: 'First people leave Akrestsina' }).first().waitFor();
});

test('an embed that asks for an event the story lacks says so, and shows the rest', async () => {
	const { page } = await visit(`${EMBED}#e=nowhere`);
	await page.getByText('“nowhere”').waitFor();
});

test('on the paper of the host page the story stands with what it may not leave out', async () => {
	const { page, messages } = await open(await newsroom(framed('')), {
		viewport: { width: 700, height: 1200 }
	});
	const frame = page.frameLocator('iframe');
	await frame.locator('[data-view=map] path.ground-home').first().waitFor();
	await page.emulateMedia({ media: 'print' });
	expect((await page.pdf()).length).toBeGreaterThan(20_000);
	for (const part of ['[data-view=timeline] [data-event]', '[data-view=list] h4', 'footer'])
		expect(await frame.locator(part).first().isVisible()).toBe(true);
	expect(messages).toEqual([]);
});

test('a small chart names who published its figures', async () => {
	const { page } = await open(`${origin()}${EMBED}?fit=200&view=detentions`, {
		viewport: { width: 280, height: 200 }
	});
	await expect.poll(() => page.locator('footer').innerText()).toMatch(/Sources: Interfax-Ukraine.* more\./);
	await page.getByText('as the Interior Ministry announced them').waitFor();
});

test.each([
	[400, ['timeline']],
	[720, ['timeline', 'list']],
	[1000, ['timeline', 'map', 'list']]
])('a frame that stays %d px high has room for %s', async (fit, views) => {
	const { page } = await open(`${origin()}${EMBED}?fit=${fit}`, { viewport: { width: 640, height: fit } });
	await page.locator('[data-view=timeline] [data-event]').first().waitFor();
	const there = await page
		.locator('#daybook [data-view]:visible')
		.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-view')));
	expect(there).toEqual(views);
});

test('a small or single embed that is narrowed says so, and of how many', async () => {
	const { page } = await open(`${origin()}${EMBED}?view=detentions#k=release`, {
		viewport: { width: 400, height: 500 }
	});
	await page.locator('.sentence .eye').getByText('of 49').filter({ visible: true }).first().waitFor();
});

test('in an embed, the link to an event leads to the story’s own page', async () => {
	const { page } = await visit(`${EMBED}#e=akrestsina`);
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.reload();
	await page.getByRole('button', { name: /^All \d+ claims/ }).click();
	await page.getByRole('button', { name: 'Copy link to this event' }).click();
	expect(await page.getByLabel(/address/i).inputValue()).toBe(`${origin()}/belarus-2020/#e=akrestsina`);
});
