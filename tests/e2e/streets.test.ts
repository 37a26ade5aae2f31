import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressHolds, site } from './site';
import { CREDIT, odd, town, type Odd, type Town } from './streets';

let place: Town;
beforeAll(async () => {
	place = await town();
}, 300_000);
const { visit, open } = site(() => join(place.folder, 'dist'));
afterAll(() => place.close());

const SCHEMATIC = 'Schematic map, no streets';
const LOST = 'The street map could not be loaded. The schematic map stands in its place.';
const TORN = 'Part of the street map could not be read. The schematic map stands in its place.';
const WRONG = 'This file could not be read as a street map. The schematic map stays.';
const OPEN = 'Open a street map from disk';
const NARROW = { width: 320, height: 640 };

/** The street map as the command made it, and where its tiles begin. */
const whole = () => readFileSync(join(place.folder, 'dist/belarus-2020/region.pmtiles'));
const start = (bytes: Buffer) => Number(bytes.readBigUInt64LE(56));

const map = (page: Page) => page.locator('#map');
const minsk = (page: Page) => map(page).getByRole('group', { name: 'Map of Minsk', exact: true });

/** How many pixels of the panel's canvas are drawn on, and in how many colours. */
const pixels = (page: Page) =>
	minsk(page)
		.locator('canvas')
		.evaluate((element) => {
			const { width, height } = element as HTMLCanvasElement;
			// A copy, for the browser complains of canvases that are read often.
			const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
			copy?.drawImage(element as HTMLCanvasElement, 0, 0);
			const data = copy?.getImageData(0, 0, width, height).data ?? [];
			const seen = new Map<string, number>();
			for (let i = 0; i < data.length; i += 4) {
				const colour = `${data[i]},${data[i + 1]},${data[i + 2]},${data[i + 3]}`;
				seen.set(colour, (seen.get(colour) ?? 0) + 1);
			}
			return Object.fromEntries([...seen].filter(([colour]) => !colour.endsWith(',0')));
		});

/** The commonest colours, most of all first. */
const colours = async (page: Page) =>
	Object.entries(await pixels(page))
		.sort(([, a], [, b]) => b - a)
		.map(([colour]) => colour);

/** The colours that the page gives to the inks of streets and water. */
const inks = (page: Page) =>
	minsk(page)
		.locator('canvas')
		.evaluate((canvas) =>
			[...canvas.children].map((child) => {
				const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
				if (pen) pen.fillStyle = getComputedStyle(child).color;
				pen?.fillRect(0, 0, 1, 1);
				return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].join(',');
			})
		);

async function streets(page: Page) {
	await map(page).scrollIntoViewIfNeeded();
	await minsk(page).locator('canvas').waitFor();
	await expect.poll(async () => (await colours(page)).length).toBeGreaterThan(2);
}

test('the command cuts the map, and says how large it is, what its licence asks, and what to write', () => {
	expect(place.said).toMatch(/region\.pmtiles: \d+ tiles, \d+ kB of \d+ kB/);
	expect(place.said).toContain('ODbL');
	expect(place.said).toContain(`"basemap": {"file":"region.pmtiles","credit":"${CREDIT}"}`);
});

test('streets come in ranges of one file of the same origin, and their credit is on the page', async () => {
	const { page, requests, messages, origin } = await visit('/belarus-2020/');
	const answers: number[] = [];
	page.on('response', (answer) => {
		if (answer.url().endsWith('.pmtiles')) answers.push(answer.status());
	});
	await streets(page);
	expect(answers.length).toBeGreaterThan(1);
	expect(new Set(answers)).toEqual(new Set([206]));
	expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
	const drawn = await colours(page);
	expect((await inks(page)).filter((ink) => drawn.includes(ink)).length).toBeGreaterThan(2);
	expect(await map(page).getByText(SCHEMATIC).count()).toBe(0);
	await map(page).getByText(`Streets: ${CREDIT}`).waitFor();
	expect(messages).toEqual([]);
});

test('a closer look draws the streets anew, over the same ground', async () => {
	const { page } = await visit('/belarus-2020/');
	await streets(page);
	const before = JSON.stringify(await pixels(page));
	await minsk(page).getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(async () => JSON.stringify(await pixels(page))).not.toBe(before);
	await page.waitForFunction(
		() => !/scale\((?!1\))/.test(document.querySelector('canvas')?.style.transform ?? '')
	);
});

test('streets have the colours of the theme, and change with it', async () => {
	const { page } = await visit('/belarus-2020/', { colorScheme: 'light' });
	await streets(page);
	const [light = ''] = await colours(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const brightness = async () => Number((await colours(page))[0]?.split(',')[0]);
	expect(Number(light.split(',')[0])).toBeGreaterThan(200);
	await expect.poll(brightness).toBeLessThan(60);
});

test('on a phone the credit is there', async () => {
	const { page } = await visit('/belarus-2020/', { viewport: NARROW });
	await streets(page);
	expect(await map(page).getByText(`Streets: ${CREDIT}`).isVisible()).toBe(true);
});

test('an embed has the streets too', async () => {
	const path = '/belarus-2020/embed.html?view=timeline~map';
	const { page, messages } = await visit(path, { viewport: NARROW });
	await streets(page);
	expect(await map(page).getByText(`Streets: ${CREDIT}`).isVisible()).toBe(true);
	expect(messages).toEqual([]);
});

test('the offline file carries the streets and asks nobody for them', async () => {
	const file = pathToFileURL(join(place.folder, 'dist/belarus-2020/offline.html')).href;
	const { page, requests, messages } = await open(file);
	await streets(page);
	expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([file]);
	expect(await map(page).getByRole('button', { name: OPEN }).count()).toBe(0);
	expect(messages).toEqual([]);
});

test('an offline file without streets opens them from a disk, and says so when a file is none', async () => {
	const full = join(place.folder, 'dist/belarus-2020/offline.html');
	const without = join(place.folder, 'without.html');
	const text = readFileSync(full, 'utf8');
	const lean = text.replace(
		/<script type="application\/json" data-file="[^"]*\.pmtiles">[^<]*<\/script>/,
		''
	);
	expect(lean.length).toBeLessThan(text.length);
	writeFileSync(without, lean);
	writeFileSync(join(place.folder, 'letter.pmtiles'), 'Dear reader');
	const { page, requests, messages } = await open(pathToFileURL(without).href);
	await map(page).scrollIntoViewIfNeeded();
	const give = async (name: string) => {
		const asked = page.waitForEvent('filechooser');
		await map(page).getByRole('button', { name: OPEN }).click();
		await (await asked).setFiles(join(place.folder, name));
	};
	await map(page).getByText(SCHEMATIC).waitFor();
	await give('letter.pmtiles');
	await map(page).getByText(WRONG).waitFor();
	await give('data/belarus-2020/region.pmtiles');
	await streets(page);
	expect(await map(page).getByText(WRONG).count()).toBe(0);
	expect(requests).toHaveLength(1);
	expect(messages).toEqual([]);
});

test.each<readonly [string, string, (bytes: Buffer) => Odd]>([
	['is cut short', TORN, (bytes) => ({ map: bytes.subarray(0, start(bytes) + 200), ranges: true })],
	['is none', LOST, () => ({ map: Buffer.from('<!doctype html><p>Not found</p>'), ranges: true })],
	['is not there', LOST, () => ({ map: undefined, ranges: true })],
	['comes without ranges', LOST, (bytes) => ({ map: bytes, ranges: false })]
])('a street map that %s costs nothing: a sentence, and the schematic', async (_, sentence, spoil) => {
	const { server, origin } = await odd(place.folder, spoil(whole()));
	const { page } = await open(`${origin}/belarus-2020/`);
	await map(page).scrollIntoViewIfNeeded();
	await map(page).getByText(sentence).waitFor();
	expect(await minsk(page).locator('path.ground-urban').count()).toBe(1);
	await map(page).getByText(`Streets: ${CREDIT}`).waitFor();
	await minsk(page)
		.getByRole('button', { name: /Independence Square/ })
		.first()
		.click();
	await addressHolds(page, 'e=');
	server.close();
});

test('in a sandbox the embed has no origin, and the server does not know it: a sentence', async () => {
	const { server, origin } = await odd(place.folder, { map: whole(), ranges: true });
	const embed =
		'<iframe sandbox="allow-scripts" height="700" src="belarus-2020/embed.html?view=map"></iframe>';
	writeFileSync(join(place.folder, 'dist/host.html'), embed);
	const { page } = await open(`${origin}/host.html`);
	const frame = page.frameLocator('iframe');
	await frame.getByText(LOST).waitFor();
	await frame.getByText(`Streets: ${CREDIT}`).waitFor();
	server.close();
});
