import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/locales/english';
import { siteAddress } from '../../src/publish/found/places';
import { sheets } from '../../src/publish/pictures';
import { Session } from '../../src/session/session.svelte';
import { readText } from '../../src/story/read';
import { boxes } from './boxes';

const FOLDER = 'dist/belarus-2020';
const { story } = readText(readFileSync(`${FOLDER}/story.json`, 'utf8'), 'en');
const [styles = ''] = readdirSync('dist/assets').filter((name) => name.startsWith('style-'));
const session = new Session(story, english);
const options = {
	css: readFileSync(`dist/assets/${styles}`, 'utf8'),
	site: siteAddress(process.env['DAYBOOK_SITE']),
	basemap: JSON.parse(readFileSync('dist/basemap/schematic.topo.json', 'utf8'))
};
const all = sheets(session, options);
const named = all.map((sheet) => [sheet.fileName, sheet] as const);

const find = (name: string) => {
	const sheet = all.find(({ fileName }) => fileName === name);
	if (!sheet) throw new Error(`no picture ${name}`);
	return sheet;
};
/** Everything that is written in a picture, line by line. */
const written = (name: string) =>
	boxes(find(name).svg)
		.map(({ text }) => text)
		.join('\n');
const flowing = (name: string) => written(name).replace(/\s+/g, ' ');

/** Width and height as a PNG's header has them. */
function header(file: string) {
	const bytes = readFileSync(file);
	expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), size: bytes.length };
}

test('there is a preview, the timeline, the map, and every chart', () => {
	expect(all.map(({ fileName }) => fileName)).toEqual([
		'preview.png',
		'timeline.png',
		'map.png',
		...story.charts.map(({ id }) => `${id}.png`)
	]);
});

test('the preview is 1200 by 630 pixels and at most 300 kB', () => {
	const { size, ...measures } = header(`${FOLDER}/preview.png`);
	expect(measures).toEqual({ width: 1200, height: 630 });
	expect(size).toBeLessThanOrEqual(300_000);
});

describe.each(named)('%s', (name, { svg, width, height }) => {
	test('is built in the size that it says', () => {
		expect(header(`${FOLDER}/${name}`)).toMatchObject({ width, height });
	});

	test('has every word inside it, none below 10 pixels of the page', () => {
		const found = boxes(svg);
		expect(found.length).toBeGreaterThan(10);
		for (const box of found) {
			expect(box.left, box.text).toBeGreaterThanOrEqual(4);
			expect(box.right, box.text).toBeLessThanOrEqual(width / 2 - 4);
			expect(box.top, box.text).toBeGreaterThanOrEqual(0);
			expect(box.bottom, box.text).toBeLessThanOrEqual(height / 2 - 4);
			expect(box.bottom - box.top, box.text).toBeGreaterThan(9.4);
		}
	});

	test('says country, year, publisher, date and licence', () => {
		const text = flowing(name);
		for (const part of ['Belarus, ', '2020', 'Daybook', 'As of 24 November 2026', 'CC BY 4.0'])
			expect(text).toContain(part);
	});

	test('needs no style sheet and no file of anybody', () => {
		expect(svg).not.toMatch(/var\(|class=|style=|color-mix|currentcolor|href|url\((?!#)/i);
	});
});

test('a picture says where the story can be read, if the site says where it stands', () => {
	const text = sheets(session, { ...options, site: 'https://stories.example.org/' }).map(({ svg }) =>
		boxes(svg)
			.map((box) => box.text)
			.join(' ')
	);
	for (const one of text.slice(1)) expect(one).toContain('stories.example.org/belarus-2020/');
	expect(written('timeline.png')).not.toContain('127.0.0.1');
});

test('the pictures of figures keep their qualifiers and claimants, and add nothing up', () => {
	const detained = flowing('detentions.png');
	for (const words of ['about 3,000', 'more than 2,000', 'more than 1,000', 'about 700', 'at least 140'])
		expect(detained).toContain(words);
	expect(detained).toMatch(/no count found/);
	expect(detained).toContain('Detained, as the Interior Ministry reported');
	expect(detained).toContain('Detained and known by name to Viasna');
	expect(detained).not.toMatch(/6,700|6,840|7,000/);
	const released = flowing('releases.png');
	for (const words of ['more than 2,000', 'about 400', 'about 350', 'at least 119', 'Volunteers'])
		expect(released).toContain(words);
	expect(released).not.toMatch(/2,750|2,869|\b750\b|\b869\b/);
	expect(flowing('votes-partial.png')).toContain('Not a national estimate');
});

test('the timeline has its lanes, its charts with whole words, its sentence and its claimants', () => {
	const text = flowing('timeline.png');
	expect(text).toContain('All 49 events, 9 to 16 August 2020');
	expect(text).toMatch(/about 3,000/);
	expect(text).toMatch(/no count found/);
	expect(text).toContain('Detained and known by name to Viasna');
	expect(text).toMatch(/Claims by .*Interior Ministry/);
	expect(text).not.toContain('Table');
});

test('the map has its places, what is not a point, and its credit', () => {
	const text = flowing('map.png');
	for (const words of ['Minsk', 'Zhodzina', 'Schematic map', 'Not a point on the map', 'place not stated'])
		expect(text).toContain(words);
	expect(text).toContain('Map: Natural Earth; GeoNames (CC BY 4.0)');
	expect(find('map.png').svg.match(/<path d="M[^"]{200,}"/g)?.length).toBeGreaterThan(3);
});

test('the preview has title, sentence, lanes by name, and figures with qualifier and claimant', () => {
	const text = flowing('preview.png');
	expect(text).toContain(story.title);
	for (const words of ['All 49 events', 'about 7,000', 'The article', 'Claims by ', 'AP'])
		expect(text).toContain(words);
	for (const { label } of story.categories) expect(text).toContain(label);
});
