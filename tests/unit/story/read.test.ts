import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import { sample, spoil, spoiled, told } from './raw';

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
			timeZone: 'Europe/Minsk',
			zoneLabel: 'Minsk time (UTC+3)',
			contact: 'mailto:desk@example.org',
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
			text: 'Text.',
			notes: 'Notes.',
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

describe('languages', () => {
	test('texts come in the language asked for, else in the language of the story', () => {
		const { story, problems } = read(sample(), 'be');
		expect(problems).toEqual([]);
		expect([story.language, story.title, story.kicker]).toEqual(['be', 'Прыклад', 'Kicker']);
		expect(story.units.map(({ label }) => label.other)).toEqual(['чалавека', '%', 'days']);
	});

	test('a language that the story does not have is not claimed', () => {
		const { story } = read(sample(), 'fr');
		expect([story.language, story.title]).toEqual(['en', 'A sample']);
	});

	test('a name is found by every spelling, the one shown first, each once', () => {
		const { story } = read(sample(), 'be');
		expect(story.people[0]?.spellings).toEqual(['Юрый Караеў', 'Yuri Karayev', 'Karaev']);
		expect(story.places[0]?.spellings).toEqual(['Жодзіна', 'Zhodzina', 'Zhodino']);
	});

	test('a text without the language of the story is shown in another, and that is said', () => {
		const { story, told } = spoil(['title'], { be: 'Прыклад' });
		expect(story.title).toBe('Прыклад');
		expect(told).toEqual(['title: No text in “en”, the language of the story; another is shown.']);
	});

	test('a text in no language at all is missing', () => {
		expect(spoil(['title'], {}).told).toEqual(['title: No text in any language; read as empty.']);
	});

	test('a flawed language is left out of a text', () => {
		expect(spoil(['title'], { en: 'A', be: 5, English: 'B' }).told).toEqual([
			'title.be: Should be a text, but is a number; ignored.',
			'title.English: Not a language such as “en”; ignored.'
		]);
	});

	test('the word for a unit may be one for all, in plural forms, or either by language', () => {
		expect(spoil(['units', 1, 'label'], '').told[0]).toBe(
			'units[1].label: Should be a text, but is empty; this unit “percent” is left out.'
		);
		expect(spoil(['units', 1, 'label'], { one: 'a' }).told[0]).toBe(
			'units[1].label: The plural form “other” is missing; this unit “percent” is left out.'
		);
		expect(spoil(['units', 1, 'label'], { other: 'a', some: 'b' }).told).toEqual([
			'units[1].label.some: No plural form; ignored.'
		]);
		expect(spoil(['units', 1, 'label'], 5).told[0]).toContain('Should be a text or its plural forms');
		expect(spoil(['units', 1, 'label'], { en: { one: 'a' } }).told).toContain(
			'units[1].label.en: The plural form “other” is missing; ignored.'
		);
		expect(spoil(['units', 1, 'label'], {}).told[0]).toContain('No label in any language');
	});

	test('a place or a person without a name is left out', () => {
		expect(spoil(['people', 0, 'name'], 5).story.people).toEqual([]);
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

describe('time', () => {
	test('an event outside the span is kept', () => {
		const { story, told } = spoil(['events', 2, 'when'], '2019-01-01');
		expect(story.events[0]?.id).toBe('vote');
		expect(told).toEqual([]);
	});

	test('an event with an open side reaches to the edge of the span', () => {
		const late = spoil(['events', 2, 'when'], '2020-08-12/..').story;
		expect(late.events.find(({ id }) => id === 'vote')?.when.end).toBe(late.span.end);
		const early = spoil(['events', 2, 'when'], '../2020-08-12').story;
		expect(early.events[0]?.when.start).toBe(early.span.start);
		const beyond = spoil(['events', 2, 'when'], '2021-01-01/..').story;
		expect(beyond.events.at(-1)?.when.end).toBe(Date.UTC(2021, 0, 1, 21));
	});

	test('events that begin together stand by precision, then by id', () => {
		const event = (id: string, when: string) => ({ id, when, title: id, category: 'vote' });
		const events = [
			event('month', '2020-08'),
			event('b', '2020-08-01'),
			event('a', '2020-08-01'),
			event('clock', '2020-08-01T00:00+03:00')
		];
		const { story } = read(spoiled(['events'], events));
		expect(story.events.map(({ id }) => id)).toEqual(['clock', 'a', 'b', 'month']);
	});

	test('a clock time without an offset is left out, and the offset is offered', () => {
		const { story, told } = spoil(['events', 0, 'when'], '2020-08-14T05:00');
		expect(story.events).toHaveLength(2);
		expect(told[0]).toBe(
			'events[0].when: A clock time needs its offset from UTC; this event “dawn” is left out. → 2020-08-14T05:00+03:00'
		);
	});

	test('of a time with a flawed detail, the rest is kept', () => {
		const when = { in: '2020-08-14', sense: 'arround', soft: 'left', at: 'noon', of: 'day' };
		const { story, told } = spoil(['events', 0, 'when'], when);
		expect(story.events.find(({ id }) => id === 'dawn')?.when).toMatchObject({
			sense: 'within',
			precision: 'day'
		});
		expect(told).toEqual([
			'events[0].when.sense: Should be one of within, throughout, around, by, but is “arround”; read as what “in” means alone. → around',
			'events[0].when.soft: Should be one of start, end, both, but is “left”; ignored.',
			'events[0].when.of: The time knows no such key; ignored.'
		]);
	});

	test('“at” outside “in” is ignored', () => {
		const when = { in: '2020-08-14', sense: 'around', at: '2020-08-20T00:00Z' };
		const { story, told } = spoil(['events', 0, 'when'], when);
		expect(story.events).toHaveLength(3);
		expect(told).toEqual(['events[0].when.at: “at” lies outside “in”; ignored.']);
	});

	test('a time without bounds, or that is no time at all, is missing', () => {
		expect(spoil(['events', 0, 'when'], { sense: 'within' }).told).toContain(
			'events[0].when.in: Missing; this time is left out.'
		);
		expect(spoil(['events', 0, 'when'], { in: '2020-02-30', sense: 'within' }).told[0]).toContain(
			'There is no 30 February 2020'
		);
		expect(spoil(['events', 0, 'when'], 14).told[0]).toContain('Should be a time such as “2020-08-09”');
	});
});
