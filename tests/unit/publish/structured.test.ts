import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { structured } from '../../../src/publish/found/structured';
import { readText } from '../../../src/story/read';
import type { Story } from '../../../src/story/story';
import { at, day, event, exact, place, source, story, within } from '../../sample';
import { HOSTILE, hostile, SITE } from './hostile';

type Node = Record<string, unknown>;

/** What a search engine reads: the parts of the graph by their type. */
function graph(of: Story): Record<string, Node> {
	const page = new DOMParser().parseFromString(structured(of, SITE), 'text/html');
	const scripts = page.querySelectorAll('script');
	expect(scripts).toHaveLength(1);
	const data = JSON.parse(scripts[0]?.textContent ?? '') as { '@context': string; '@graph': Node[] };
	expect(data['@context']).toBe('https://schema.org');
	return Object.fromEntries(data['@graph'].map((node) => [String(node['@type']), node]));
}
const events = (of: Story) =>
	(graph(of).ItemList?.itemListElement as { item: Node }[] | undefined)?.map(({ item }) => item) ?? [];

const STORY = story({
	id: 'week',
	title: 'A week',
	standfirst: 'What happened.',
	publisher: 'The Desk',
	editor: 'An editor',
	published: day('14'),
	revised: day('15'),
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	corrections: [{ on: day('15'), text: 'A *name* was wrong.' }],
	places: [
		place('town', { name: 'Town', kind: 'city', at: [27.5, 53.9], within: 500 }),
		place('gate', { name: 'Gate', kind: 'site', at: [27.53, 53.88] })
	],
	sources: [
		source('report', { url: 'https://example.org/report', published: day('14') }),
		source('copy', { url: 'copy.html' })
	],
	article: { source: 'report' },
	events: [
		event('noon', { place: 'gate', when: exact('13 12:00'), whenText: 'at noon' }),
		event('night', { place: 'town', when: within('13 20:00', '14 06:00'), whenText: 'in the night' }),
		event('since', { when: { ...day('13'), openEnd: true } })
	]
});

test('the article says who answers for it, since when, and every source that it cites', () => {
	expect(graph(STORY).NewsArticle).toMatchObject({
		headline: 'A week',
		description: 'What happened.',
		datePublished: '2020-08-14',
		dateModified: '2020-08-15',
		author: { '@type': 'Organization', name: 'The Desk' },
		publisher: { '@type': 'Organization', name: 'The Desk' },
		editor: 'An editor',
		image: { url: `${SITE}week/preview.png`, width: 1200, height: 630 },
		inLanguage: 'en',
		isAccessibleForFree: true,
		correction: [{ text: 'A name was wrong.', datePublished: '2020-08-15' }],
		citation: [
			{ name: 'Title of report', url: 'https://example.org/report', datePublished: '2020-08-14' },
			{ name: 'Title of copy' }
		]
	});
	expect(JSON.stringify(graph(STORY))).not.toContain('copy.html');
});

test('the dataset says what it covers, on what it is based and where its file is', () => {
	expect(graph(STORY).Dataset).toMatchObject({
		name: 'A week',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		creator: { name: 'The Desk' },
		version: '2020-08-15',
		temporalCoverage: '2020-08-09/2020-08-16',
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${SITE}week/story.json` }
		],
		isBasedOn: [{ url: 'https://example.org/report' }]
	});
	expect(graph({ ...STORY, article: undefined }).Dataset?.isBasedOn).toHaveLength(2);
});

test.each([
	['nothing is said of it', ''],
	['it is told at length', 'A word. '.repeat(2000)]
])('its description has 50 to 5,000 signs when %s', (_, standfirst) => {
	const description = String(graph(story({ standfirst })).Dataset?.description);
	expect(description.length).toBeGreaterThanOrEqual(50);
	expect(description.length).toBeLessThanOrEqual(5000);
	expect(description).toMatch(/0 sources; every claim names who made it/);
});

test('a single site has a point, a town has none', () => {
	expect(graph(STORY).Dataset?.spatialCoverage).toEqual([
		{ '@type': 'City', name: 'Town' },
		{
			'@type': 'Place',
			name: 'Gate',
			geo: { '@type': 'GeoCoordinates', latitude: 53.88, longitude: 27.53 }
		}
	]);
	expect(events(STORY)[1]?.location).toEqual({ '@type': 'City', name: 'Town' });
});

test('an event has a clock time only where somebody gave one, and its time in words', () => {
	const [noon, night, since] = events(STORY);
	expect(noon).toMatchObject({
		url: `${SITE}week/#e=noon`,
		startDate: '2020-08-13T12:00:00+03:00',
		description: '13 August 2020: at noon'
	});
	expect(night).toMatchObject({
		startDate: '2020-08',
		description: '13 to 14 August 2020: in the night'
	});
	expect(night).not.toHaveProperty('endDate');
	expect(since).not.toHaveProperty('startDate');
	expect(since).not.toHaveProperty('location');
});

test('of the Belarus story no clock time is told that its readers are not told', () => {
	const belarus = readText(readFileSync('data/belarus-2020/story.json', 'utf8')).story;
	const found = events(belarus);
	expect(found).toHaveLength(belarus.events.length);
	for (const [index, { startDate, endDate, location, name }] of found.entries()) {
		const { when, whenText } = belarus.events[index] ?? expect.fail('no event');
		expect(String(startDate), String(name)).toMatch(/^2020-08/);
		for (const [, clock] of `${startDate} ${endDate}`.matchAll(/T(\d\d:\d\d)/g)) {
			expect(whenText).toContain(clock);
			expect(when.start).toBe(at(String(startDate).slice(0, 16).replace('T', ' ')));
		}
		if (/"(City|Country|AdministrativeArea)"/.test(JSON.stringify(location) ?? ''))
			expect(location).not.toHaveProperty('geo');
	}
});

test('a story that says little of itself is described with what there is', () => {
	const { NewsArticle, Dataset } = graph(story({ title: '' }));
	expect(NewsArticle?.headline).toBe('Untitled story');
	for (const field of ['author', 'publisher', 'datePublished', 'correction', 'license'])
		expect(
			[NewsArticle, Dataset].map((node) => node?.[field]),
			field
		).toEqual([undefined, undefined]);
});

test('hostile texts stay texts', () => {
	expect(structured(hostile, SITE).match(/<\/?script/g)).toHaveLength(2);
	expect(structured(hostile, SITE)).not.toContain('<b>');
	expect(graph(hostile).NewsArticle?.headline).toBe(HOSTILE);
	expect(events(hostile)[0]?.name).toBe(HOSTILE);
});
