import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { readText } from '../../src/story/read';
import { inBothSchemes } from './axe';
import { alive, site } from './site';

const { visit, open } = site();
const VIEW = '#k=release&on=2020-08-15T12:00';
const folder = mkdtempSync(join(tmpdir(), 'taken-'));

async function dialog(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Take away', exact: true }).press('Enter');
	const box = page.getByRole('dialog', { name: 'Take away' });
	await box.getByRole('button', { name: 'Copy', exact: true }).waitFor();
	return box;
}

/** Presses and keeps the file: where it lies, and what it is called. */
async function press(page: Page, box: Locator, name: string | RegExp) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		box.getByRole('button', { name }).press('Enter')
	]);
	const path = join(folder, `${Math.random()}-${download.suggestedFilename()}`);
	await download.saveAs(path);
	return { path, name: download.suggestedFilename(), text: () => readFileSync(path, 'utf8') };
}

/** Width, height and how many colours a picture has, once a browser has decoded it. */
async function decoded(page: Page, path: string) {
	const url = `data:image/png;base64,${readFileSync(path).toString('base64')}`;
	return page.evaluate(async (src) => {
		const image = new Image();
		image.src = src;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
		const colours = new Set<number>();
		for (let i = 0; i < data.length; i += 4)
			colours.add((data[i] ?? 0) * 65536 + (data[i + 1] ?? 0) * 256 + (data[i + 2] ?? 0));
		return { width: image.width, height: image.height, colours: colours.size, first: [...data.slice(0, 3)] };
	}, url);
}

/** Reads every file that the dialog gives for a view of releases as known on 15 August. */
async function takeAll(page: Page) {
	const box = await dialog(page);
	const csv = await press(page, box, /CSV/);
	const { data, errors } = Papa.parse<Record<string, string>>(csv.text().replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	expect(errors).toEqual([]);
	expect(data.length).toBeGreaterThan(10);
	const json = await press(page, box, /^Story file/);
	const part = readText(json.text(), 'en');
	expect(part.problems).toEqual([]);
	expect(part.story.events.some(({ category }) => category === 'release')).toBe(true);
	const geo: unknown = JSON.parse((await press(page, box, /GeoJSON/)).text());
	expect(geo).toHaveProperty('type', 'FeatureCollection');
	const ics = await press(page, box, /iCalendar/);
	expect(new ICAL.Component(ICAL.parse(ics.text())).getAllSubcomponents('vevent').length).toBeGreaterThan(3);
	const zip = await press(page, box, /ZIP/);
	expect(Object.keys(unzipSync(readFileSync(zip.path)))).toContain('datapackage.json');
	await box.getByRole('radio', { name: 'The whole story' }).check();
	const all = await press(page, box, /^Story file/);
	expect(all.text()).toContain('"daybook/1"');
	expect(readText(all.text(), 'en').problems).toEqual([]);
	for (const { name } of [csv, json, ics, zip, all])
		expect(name).toMatch(/^daybook-(view|all)-\d{4}-\d\d-\d\d\.(csv|json|ics|zip)$/);
	return box;
}

test('by keyboard, a view is taken away in every form of data, and nothing is asked of anybody else', async () => {
	const { page, messages, requests, origin } = await visit(`/belarus-2020/${VIEW}`);
	await takeAll(page);
	expect(requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
	expect(messages).toEqual([]);
});

test('a view is cited with its address and its sentence, copied, and saved for a library', async () => {
	const { page } = await visit(`/belarus-2020/${VIEW}`);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const box = await dialog(page);
	await box.getByRole('button', { name: 'Copy', exact: true }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/Daybook\. “Belarus, August 2020.*Revised.*events.*#k=release.*Accessed/s);
	await box.getByRole('radio', { name: 'BibTeX' }).check();
	const bib = await press(page, box, 'Save as a file');
	expect(bib.name).toMatch(/^daybook-citation-\d{4}-\d\d-\d\d\.bib$/);
	expect(bib.text()).toMatch(/^@online\{/);
});

test('the dialog has no fault of accessibility in either scheme, and Escape leads back to its button', async () => {
	const { page } = await visit('/belarus-2020/');
	await dialog(page);
	expect(await inBothSchemes(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Take away');
});

const TITLE = 'Belarus, August 2020';

test.each(['The whole view', 'Timeline', 'Map', 'Chart: Fewer people detained'])(
	'a picture is saved at two pixels for one, light and dark: %s',
	async (what) => {
		const { page, messages } = await visit('/belarus-2020/#k=detention~release');
		const box = await dialog(page);
		const label = await box.getByRole('option', { name: what }).textContent();
		await box.getByRole('combobox', { name: 'Of what' }).selectOption({ label: label ?? what });
		for (const [theme, bright] of [
			['Light', true],
			['Dark', false]
		] as const) {
			await box.getByRole('radio', { name: theme }).check();
			const png = await press(page, box, 'Save as PNG');
			const { width, height, colours, first } = await decoded(page, png.path);
			expect([1280, 1488]).toContain(width);
			expect(height).toBeGreaterThan(400);
			expect(colours).toBeGreaterThan(30);
			expect((first[0] ?? 0) > 128).toBe(bright);
			expect(png.name).toMatch(/^daybook-(view|timeline|map|chart-\d)-\d{4}-\d\d-\d\d\.png$/);
		}
		const svg = await press(page, box, 'Save as SVG');
		expect(messages).toEqual([]);
		const { page: shown, messages: said } = await open(pathToFileURL(svg.path).href);
		const text = await shown
			.locator('svg')
			.first()
			.evaluate((root) => root.textContent ?? '');
		for (const part of [
			TITLE,
			'CC BY 4.0',
			'As of 24 November 2026',
			'9 to 16 August 2020',
			'only Detention and Release',
			'Claims by'
		])
			expect(text).toContain(part);
		const outside = await shown
			.locator('svg')
			.first()
			.evaluate((root) => {
				const paper = root.getBoundingClientRect();
				return [...root.querySelectorAll('text')]
					.filter(
						(one) => (one.textContent ?? '').trim() !== '' && one.getBoundingClientRect().right > paper.right
					)
					.map((one) => one.textContent);
			});
		expect(outside).toEqual([]);
		expect(said).toEqual([]);
	}
);

test('from a stick, all of it works too, and no file tells where on the disk the page lies', async () => {
	const url = pathToFileURL('dist/belarus-2020/offline.html').href;
	const { page, requests, messages } = await open(url + VIEW);
	await alive(page);
	const box = await takeAll(page);
	const ics = await press(page, box, /iCalendar/);
	expect(ics.text()).not.toContain('file:');
	const png = await press(page, box, 'Save as PNG');
	expect((await decoded(page, png.path)).colours).toBeGreaterThan(30);
	expect(requests.filter((asked) => !/^(blob|data):/.test(asked) && !asked.startsWith(url))).toEqual([]);
	expect(messages).toEqual([]);
});
