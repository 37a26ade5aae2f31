// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import { sample } from './sample';
import { spoil, spoiled, told } from './spoil';

describe('a story without a flaw', () => {
	const { story, problems } = read(sample());

	test('is read without a word', () => {
		expect(problems).toEqual([]);
	});

	test('keeps what it says of itself', () => {
		expect(story).toMatchObject({
			format: 'daybook/1',
			id: 'sample',
			title: 'A sample',
			plain: 'It says what happened.',
			timeZone: 'Europe/Minsk',
			zoneLabel: 'Minsk time (UTC+3)',
			contact: 'mailto:desk@example.org',
			funding: 'Funding.',
			affiliation: 'Not affiliated.',
			method: 'Method.',
			correctionsPolicy: 'Policy.',
			licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			article: { source: 'ap', photo: 'A photo.', note: 'A note.' },
			aliases: { 'old-dawn': 'dawn' },
			keyFigures: ['released'],
			basemap: { file: 'minsk.pmtiles', credit: '© OpenStreetMap contributors' }
		});
		expect(story.corrections[0]).toMatchObject({ ids: ['A07'], text: 'Corrected.', was: 'Wrong.' });
		expect(story.sequences[0]?.steps[0]).toEqual({
			id: 'one',
			title: 'One',
			kicker: 'Kicker',
			text: 'Text.',
			plain: 'Plain.',
			notes: 'Notes.',
			minutes: 3,
			address: 'e=dawn'
		});
	});

	test('has its events in the order of time', () => {
		expect(story.events.map(({ id }) => id)).toEqual(['vote', 'midnight', 'dawn']);
	});

	test('gives an event a middle weight, no place and no warning unless it says otherwise', () => {
		expect(story.events[0]).toMatchObject({
			weight: 2,
			place: null,
			people: [],
			sensitivity: 'none',
			text: ''
		});
		expect(story.events[2]).toMatchObject({ weight: 3, place: 'zhodzina', sensitivity: 'distressing' });
	});

	test('knows a claim from the day it names, or else from its earliest source', () => {
		const known = story.claims.map((claim) => claim.known && new Date(claim.known.start).toISOString());
		expect(known).toEqual(['2020-08-13T21:00:00.000Z', '2020-08-13T19:40:00.000Z', undefined]);
	});

	test('knows a claim of two sources from the earlier one, whichever stands first', () => {
		for (const sources of [
			['ap', 'tut'],
			['tut', 'ap']
		]) {
			const raw = spoiled(['claims', 0, 'sources'], sources, spoiled(['claims', 0, 'known'], undefined));
			expect(read(raw).story.claims[0]?.known?.start).toBe(Date.UTC(2020, 7, 13, 19, 40));
		}
	});

	test('has the figures that its claims state, each with its qualifier', () => {
		const said = story.claims[0]?.figures.map(({ qualifier, value, min, max, words }) => [
			...[qualifier, value, min, max, words]
		]);
		expect(said).toEqual([
			['at least', 119, undefined, undefined, 'at least 119'],
			['range', undefined, 10, 20, undefined],
			['indefinite', undefined, undefined, undefined, 'dozens'],
			['not published', undefined, undefined, undefined, undefined]
		]);
	});

	test('gives categories without a sign the next sign in order', () => {
		expect(story.categories.map(({ sign }) => sign)).toEqual(['door', 'banner']);
	});

	test('can be stored as JSON', () => {
		expect(JSON.parse(JSON.stringify(story))).toEqual(story);
	});
});

describe('the whole', () => {
	test.for([
		[null, 'null'],
		[5, 'a number'],
		['x', '“x”'],
		[[], 'a list'],
		[true, 'a boolean'],
		[undefined, 'null']
	] as const)('%j is no story, and an empty one is shown', ([input, kind]) => {
		const { story, problems } = read(input);
		expect(told(problems)).toEqual([`: A story is an object, but this is ${kind}.`]);
		expect(story.events).toEqual([]);
	});

	test('an empty object is a story with everything missing', () => {
		const { story, problems } = read({});
		expect(told(problems)).toEqual([
			'format: Missing; read as “daybook/1”.',
			'language: Missing; read as “en”.',
			'timeZone: Missing; read as “UTC”.',
			'span: Missing or flawed; the story covers what its events cover.',
			'id: Missing; read as “story”.',
			'title: Missing; read as empty.'
		]);
		expect(story.span.end).toBeGreaterThan(story.span.start);
	});

	test('a later version is read as this one, and that is said', () => {
		expect(spoil(['format'], 'daybook/2').told).toEqual([
			'format: Should be “daybook/1”, but is “daybook/2”; read as “daybook/1”.'
		]);
	});

	test('without a span, the story covers its events', () => {
		const { story, told } = spoil(['span'], undefined);
		expect([story.span.start, story.span.end].map((at) => new Date(at).toISOString())).toEqual([
			'2020-08-08T21:00:00.000Z',
			'2020-08-14T21:00:00.000Z'
		]);
		expect(told).toHaveLength(1);
	});

	test.for([['2020-08-09/..'], ['2020-08-14T01:01+03:00']])('%s is no span', ([text = '']) => {
		expect(spoil(['span'], text).told[0]).toBe('span: A span has a beginning and an end; ignored.');
	});

	test.for([
		['Nowhere'],
		['Europe/Minks'],
		['Foo+03'],
		['constructor'],
		['__proto__'],
		['+03:00'],
		[''],
		[3]
	])('%s is no time zone; UTC is taken', ([zone]) => {
		const { story, told } = spoil(['timeZone'], zone);
		expect(story.timeZone).toBe('UTC');
		expect(told[0]).toContain('timeZone: Should be a time zone such as “Europe/Minsk”');
	});

	test.for([
		['Europe/Minsk', 'UTC+3'],
		['America/New_York', 'UTC−4'],
		['Asia/Kathmandu', 'UTC+5:45'],
		['America/St_Johns', 'UTC−2:30'],
		['Etc/GMT-14', 'UTC+14']
	])('without a name of its own, the zone %s is called %s', ([zone = '', label]) => {
		const raw = spoiled(['zoneLabel'], undefined, spoiled(['timeZone'], zone));
		expect(read(raw).story.zoneLabel).toBe(label);
	});

	test('an unknown key is named, with the one that was probably meant', () => {
		expect(spoil(['events', 0, 'titel'], 'x').told).toEqual([
			'events[0].titel: The event knows no such key; ignored. → title'
		]);
		expect(spoil(['a strange key'], 1).told).toEqual([
			'["a strange key"]: The story knows no such key; ignored.'
		]);
	});
});
