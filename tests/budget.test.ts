import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { site } from './e2e/site';

/** What a reader loads, in kB (1,000 bytes), gzipped. These numbers are promises: they may only shrink. */
const BUDGET = {
	firstView: 86,
	map: 52,
	basemap: 45,
	story: 40,
	fonts: 45,
	loader: 3,
	embed: 260,
	cyrillic: 274
};

const { visit } = site();
const gzipped = (path: string) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length / 1000;
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + gzipped(path), 0);
const assets = () => readdirSync('dist/assets').map((name) => `assets/${name}`);
/** The map's own chunks: chips, panels, Leaflet. Its styles are in the one file of styles. */
const isMap = (path: string) =>
	/\/(leaflet|Inside|Map|EventLink|chips|scene|spots|bounds|counts|project|ground|panels|home)-[^/]*\.js$/.test(
		path
	);

test('the first view needs at most 86 kB of JavaScript and CSS', async () => {
	const { page, requests, origin } = await visit('/belarus-2020/');
	await page.waitForLoadState('networkidle');
	const code = requests
		.map((url) => url.replace(`${origin}/`, ''))
		.filter((path) => /\.(js|css)$/.test(path));
	const first = [...new Set(code)].filter((path) => !isMap(path));
	expect(first.length).toBeGreaterThanOrEqual(2);
	expect(
		sum(first),
		first.map((path) => `${path} ${gzipped(path).toFixed(1)}`).join('\n')
	).toBeLessThanOrEqual(BUDGET.firstView);
});

test('the map, with Leaflet, needs at most 52 kB', () => {
	const map = assets().filter(isMap);
	expect(map.some((path) => path.endsWith('.js'))).toBe(true);
	expect(sum(map), map.join('\n')).toBeLessThanOrEqual(BUDGET.map);
});

test('the basemap needs at most 45 kB', () => {
	expect(gzipped('basemap/schematic.topo.json')).toBeLessThanOrEqual(BUDGET.basemap);
});

test('the story needs at most 40 kB', () => {
	const page = readFileSync('dist/belarus-2020/index.html', 'utf8');
	const [, data = ''] = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(page) ?? [];
	expect(JSON.parse(data)).toHaveProperty('story.id', 'belarus-2020');
	expect(gzipSync(data, { level: 9 }).length / 1000).toBeLessThanOrEqual(BUDGET.story);
});

test('the fonts need at most 45 kB', () => {
	const fonts = assets().filter((path) => path.endsWith('.woff2'));
	expect(fonts).toHaveLength(2);
	expect(sum(fonts)).toBeLessThanOrEqual(BUDGET.fonts);
});

test('the script of a host’s page needs at most 3 kB', () => {
	expect(gzipped('embed.js')).toBeLessThanOrEqual(BUDGET.loader);
});

test('an embed needs at most 260 kB, with all views, the map and the story in it', () => {
	expect(gzipped('belarus-2020/embed.html')).toBeLessThanOrEqual(BUDGET.embed);
});

test.each(['be', 'ru'])(
	'an embed in “%s” needs at most 274 kB: its letters take two bytes each',
	(language) => {
		expect(gzipped(`belarus-2020/${language}/embed.html`)).toBeLessThanOrEqual(BUDGET.cyrillic);
	}
);
