import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import { type Json, sample, spoil, spoiled, told } from './raw';

/** What is wrong with one record harms no other, and is always named. */

describe('records', () => {
	test('a record without what it needs is left out, and its neighbours stay', () => {
		const { story, told } = spoil(['events', 0, 'title'], undefined);
		expect(story.events.map(({ id }) => id)).toEqual(['vote', 'midnight']);
		expect(told[0]).toBe('events[0].title: Missing; this event “dawn” is left out.');
	});

	test('every flaw of a record is named, not only the first', () => {
		const { told } = spoil(['places', 0], { id: 'x!', name: '', kind: 'town', within: -1, label: 'left' });
		expect(told.slice(0, 5)).toEqual([
			'places[0].id: Should be an id of letters, digits, “_”, “.” and “-”, but is “x!”; this place is left out.',
			'places[0].name: Should be a text, but is empty; this place “x!” is left out.',
			'places[0].kind: Should be one of site, city, region, country, but is “town”; this place “x!” is left out.',
			'places[0].within: A radius is not negative; ignored.',
			'places[0].label: Should be one of n, e, s, w, but is “left”; ignored.'
		]);
	});

	test('what is no record is left out of its list', () => {
		expect(spoil(['people', 0], 5).told[0]).toBe(
			'people[0]: Should be an object, but is a number; left out.'
		);
		expect(spoil(['people'], 'Karayev').told[0]).toBe('people: Should be a list, but is “Karayev”; ignored.');
	});

	test('of two records with one id, the second is left out', () => {
		const { story, told } = spoil(['events', 1, 'id'], 'dawn');
		expect(story.events.map(({ id, title }) => `${id} ${title}`)).toEqual([
			'vote Vote',
			'dawn They walk out'
		]);
		expect(told).toEqual(['events[1]: “dawn” stands here twice; left out.']);
	});

	test('a long value is told in short', () => {
		const long = 'x'.repeat(100);
		expect(spoil(['events', 0, 'sensitivity'], long).told[0]).toContain(
			`but is “${'x'.repeat(40)}…”; ignored.`
		);
	});

	test('a word of a closed list that is nearly right is recognised', () => {
		expect(spoil(['claims', 0, 'standing'], 'oficial').told[0]).toMatch(/→ official$/);
		expect(spoil(['events', 0, 'weight'], 4).told).toEqual([
			'events[0].weight: Should be one of 1, 2, 3, but is a number; ignored.'
		]);
	});
});

describe('references', () => {
	const cases: readonly (readonly [string, (string | number)[], Json, string])[] = [
		[
			'a place',
			['events', 0, 'place'],
			'zhodzna',
			'events[0].place: There is no place “zhodzna”; ignored. → zhodzina'
		],
		[
			'a person',
			['events', 0, 'people', 0],
			'nobody',
			'events[0].people[0]: There is no person “nobody”; left out.'
		],
		[
			'an id that is no text',
			['events', 0, 'place'],
			5,
			'events[0].place: Should be the id of a place, but is a number; ignored.'
		],
		[
			'a source',
			['claims', 0, 'sources', 0],
			'app',
			'claims[0].sources[0]: There is no source “app”; left out. → ap'
		],
		[
			'an event',
			['claims', 0, 'about', 'event'],
			'dawm',
			'claims[0].about: There is no event “dawm”; this claim “A07” is left out. → dawn'
		],
		[
			'a claim',
			['claims', 0, 'relations', 0, 'to'],
			'Z9',
			'claims[0].relations[0].to: There is no claim “Z9”; this relation is left out.'
		],
		[
			'itself',
			['claims', 0, 'relations', 0, 'to'],
			'A07',
			'claims[0].relations[0].to: “A07” cannot relate to itself; this relation is left out.'
		],
		[
			'a figure',
			['questions', 0, 'figures', 0],
			'A07#m',
			'questions[0].figures[0]: There is no figure “A07#m”; left out. → A07#n'
		],
		[
			'a question',
			['keyFigures', 0],
			'relaesed',
			'keyFigures[0]: There is no question “relaesed”; left out. → released'
		],
		[
			'a series',
			['charts', 0, 'series', 0],
			'talley',
			'charts[0].series[0]: There is no series “talley”; left out. → tally'
		],
		[
			'a lane',
			['charts', 0, 'lane'],
			'releese',
			'charts[0].lane: There is no category “releese”; ignored. → release'
		],
		[
			'the article',
			['article', 'source'],
			'nothing',
			'article.source: There is no source “nothing”; this article is left out.'
		],
		[
			'a renamed id',
			['aliases', 'old-dawn'],
			'dusk',
			'aliases["old-dawn"]: Should be the id of something in the story, but is “dusk”; ignored.'
		],
		[
			'an old id that no id can be',
			['aliases', '__proto__x'],
			'dawn',
			'aliases.__proto__x: No id can be written so; ignored.'
		],
		[
			'what was corrected',
			['corrections', 0, 'ids', 0],
			'nothing',
			'corrections[0].ids[0]: Should be the id of something in the story, but is “nothing”; left out.'
		]
	];
	test.for(cases)('%s that is not there is named', ([, path, value, says]) => {
		expect(spoil(path, value).told[0]).toBe(says);
	});

	test('an unknown place is “not stated”', () => {
		expect(spoil(['events', 0, 'place'], 'x').story.events.at(-1)?.place).toBeNull();
	});

	test('no place can be called “none”, which means “not stated”', () => {
		expect(spoil(['places', 1, 'id'], 'none').told).toEqual([
			'places[1].id: “none” means “not stated”; this place is left out.'
		]);
	});

	test('a person named twice in an event stands there once', () => {
		const { story, told } = spoil(['events', 0, 'people'], ['karayev', 'karayev']);
		expect(story.events.at(-1)?.people).toEqual(['karayev']);
		expect(told).toEqual(['events[0].people[1]: “karayev” stands here twice; left out.']);
	});

	test('an event of an unknown category is shown in a lane of that name', () => {
		const { story, told } = spoil(['events', 0, 'category'], 'relese');
		expect(story.categories.at(-1)).toEqual({ id: 'relese', label: 'relese', sign: 'dot' });
		expect(told).toEqual([
			'events[0].category: There is no category “relese”; shown under its id. → release'
		]);
	});

	test('a lane is not opened for an event that is left out', () => {
		const raw = spoiled(['events', 0, 'title'], undefined, spoiled(['events', 0, 'category'], 'relese'));
		expect(read(raw).story.categories).toHaveLength(2);
	});

	test('what has no id to be shown under is left out', () => {
		expect(spoil(['events', 0, 'category'], 'no id').story.events).toHaveLength(2);
		expect(spoil(['events', 0, 'category'], 5).story.events).toHaveLength(2);
	});

	test('a figure of an unknown unit is shown with the id of the unit', () => {
		const { story, told } = spoil(['claims', 0, 'figures', 2, 'unit'], 'person');
		expect(story.units.at(-1)).toEqual({ id: 'person', label: { other: 'person' } });
		expect(told[0]).toBe('claims[0].figures[2].unit: There is no unit “person”; shown under its id.');
	});

	test('a timeline has at most eight lanes; what is left has no place', () => {
		const categories = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, label: `C${i}` }));
		const { story, problems } = read(spoiled(['categories'], categories));
		expect(story.categories.map(({ sign }) => sign)).toEqual(
			'ballot banner bars asterisk door dot dot dot'.split(' ')
		);
		expect(told(problems)).toEqual(
			expect.arrayContaining([
				'categories[8]: At most 8 are shown; this one is left out.',
				'events[0].category: There is no category “release”; this event “dawn” is left out.'
			])
		);
	});

	test('what a claim is about is one thing', () => {
		const abouts: readonly Json[] = [
			{},
			'dawn',
			{ story: false },
			{ event: 'dawn', place: 'zhodzina' },
			{ person: 'karayev' }
		];
		for (const about of abouts)
			expect(spoil(['claims', 0, 'about'], about).told[0]).toBe(
				'claims[0].about: Should be { "event": … }, { "place": … } or { "story": true }; this claim “A07” is left out.'
			);
	});

	test('a claim without a source is kept and named, unless it is ours', () => {
		const { story, told } = spoil(['claims', 0, 'sources'], []);
		expect(story.claims).toHaveLength(3);
		expect(told).toEqual(['claims[0].sources: Nothing says where this claim was read.']);
	});

	test('a claim without a confidence is read as of low confidence', () => {
		const { story, told } = spoil(['claims', 0, 'confidence'], undefined);
		expect(story.claims[0]?.confidence).toBe('low');
		expect(told).toEqual(['claims[0].confidence: Missing; read as “low”.']);
	});

	test('the same relation counts once', () => {
		const relation = { to: 'Z1', kind: 'repeats' };
		expect(spoil(['claims', 0, 'relations'], [relation, relation]).told).toEqual([
			'claims[0].relations[1]: “repeats Z1” stands here twice; left out.'
		]);
	});
});

describe('figures', () => {
	const figure = (more: Record<string, Json>) => {
		const one = { id: 'n', unit: 'people', measure: 'stock', ...more };
		const { story, told } = spoil(['claims', 0, 'figures'], [one]);
		return { figure: story.claims[0]?.figures[0], says: told[0] };
	};

	test.for([
		[{ qualifier: 'exact' }, 'value: “exact” needs “value”'],
		[{ qualifier: 'range', min: 1 }, 'max: “range” needs “max”'],
		[{ qualifier: 'range', min: 2, max: 1 }, 'min: “min” is not below “max”'],
		[{ qualifier: 'indefinite' }, 'words: “indefinite” needs “words”'],
		[{ qualifier: 'about', value: 80, measure: 'share' }, 'base: A share needs “base”: what it is a share of']
	] as const)('%j means nothing and is left out', ([more, says]) => {
		const read = figure(more);
		expect(read.figure).toBeUndefined();
		expect(read.says).toBe(`claims[0].figures[0].${says}; this figure “n” is left out.`);
	});

	test.for([
		[{ qualifier: 'indefinite', words: 'dozens', value: 24 }, 'value'],
		[{ qualifier: 'not published', value: 0 }, 'value'],
		[{ qualifier: 'at least', value: 5, max: 9 }, 'max'],
		[{ qualifier: 'range', min: 1, max: 2, value: 1.5 }, 'value']
	] as const)('%j keeps its words and loses its “%s”', ([more, part]) => {
		const read = figure(more);
		expect(read.figure?.[part]).toBeUndefined();
		expect(read.figure?.qualifier).toBe(more.qualifier);
		expect(read.says).toBe(`claims[0].figures[0].${part}: “${more.qualifier}” has no “${part}”; ignored.`);
	});

	test('a number is a number, not a text', () => {
		expect(figure({ qualifier: 'exact', value: '5' }).says).toBe(
			'claims[0].figures[0].value: Should be a number, but is “5”; ignored.'
		);
	});

	test('a derived figure belongs to an inference', () => {
		const { told } = spoil(['claims', 2, 'inference'], false);
		expect(told).toContain(
			'claims[2].inference: A figure with a formula is derived, so this claim should be an inference.'
		);
	});

	test('a point of a series has a figure or a gap, and the figure wins', () => {
		expect(spoil(['series', 0, 'points', 0], { at: '2020-08-14' }).told).toEqual([
			'series[0].points[0].figure: Neither “figure” nor “missing”; this point is left out.'
		]);
		const { story, told } = spoil(['series', 0, 'points', 0, 'missing'], 'not found');
		expect(told).toEqual(['series[0].points[0].missing: There is a figure; ignored.']);
		expect(story.series[0]?.points[0]).toMatchObject({ figure: 'A07#n', missing: undefined });
	});

	test.for([
		['unit', 'days', 'people'],
		['measure', 'flow', 'cumulative'],
		['standing', 'note', 'eyewitness']
	])('figures of another %s do not join a series', ([field = '', here = '', there]) => {
		const { story, told } = spoil(['series', 0, field], here);
		expect(story.series[0]?.points).toHaveLength(1);
		expect(told[0]).toBe(
			`series[0].points[0].figure: Its ${field} is “${there}”, but that of the series is “${here}”; ignored.`
		);
	});

	test('a chart without a series is left out', () => {
		expect(spoil(['series'], []).story.charts).toEqual([]);
	});
});

describe('places', () => {
	test('a point that is nowhere on Earth is left out, and the order that was meant is offered', () => {
		const { story, told } = spoil(['places', 1, 'at'], [53.9, 127.5]);
		expect(story.places[1]?.at).toBeUndefined();
		expect(told).toEqual([
			'places[1].at: There is no such point on Earth: longitude comes first; ignored. → [127.5,53.9]'
		]);
		expect(spoil(['places', 1, 'at'], [500, 500]).told[0]).not.toContain('→');
	});

	test('a point that would lie on a map panel if it were turned round is left out', () => {
		const { story, told } = spoil(['places', 0, 'at'], [54.0985, 28.3331]);
		expect(story.places[0]).toMatchObject({ id: 'zhodzina', at: undefined });
		expect(told).toEqual([
			'places[0].at: Longitude and latitude seem to be swapped: no map panel shows this point; ignored. → [28.3331,54.0985]'
		]);
	});

	test('a point outside all panels is believed', () => {
		expect(spoil(['places', 0, 'at'], [2.35, 48.86]).story.places[0]?.at).toEqual([2.35, 48.86]);
	});

	test('a point has two numbers', () => {
		expect(spoil(['places', 0, 'at'], [28.3]).told[0]).toContain('Should be [longitude, latitude]');
		expect(spoil(['places', 0, 'at'], 'Zhodzina').told[0]).toContain('Should be a list');
		expect(spoil(['places', 0, 'within'], 'near').told[0]).toContain('Should be a number');
	});

	test.for([
		[[28.5, 54, 28.2, 54.2]],
		[[28.2, 54, 28.5]],
		[[28.2, 54, 28.5, 54.2, 0]],
		[[0, 0, 0, 0]],
		['all']
	])('%j are no bounds of a panel', ([bounds]) => {
		expect(spoil(['panels', 0, 'bounds'], bounds).story.panels).toEqual([]);
	});
});

describe('size', () => {
	test('a story of no events, and of one, is a story', () => {
		expect(read(spoiled(['events'], [])).story.events).toEqual([]);
		const [one] = [sample().events].flat();
		expect(read(spoiled(['events'], [one ?? null])).story.events).toHaveLength(1);
	});

	test('a text of a hundred thousand characters is a mistake', () => {
		expect(spoil(['kicker'], 'x'.repeat(100_001)).told).toEqual([
			'kicker: Longer than 100000 characters; ignored.'
		]);
	});

	test('more than a million events are not read', () => {
		const { story, problems } = read({ ...sample(), events: new Array(1_000_001).fill(0) });
		expect(story.events).toEqual([]);
		expect(told(problems)[0]).toBe('events: More than 1000000 records; ignored.');
	});

	test('no guesses are made among very many ids, nor again and again', () => {
		const places = Array.from({ length: 2001 }, (_, i) => ({ id: `place-${i}`, name: 'A', kind: 'city' }));
		const many = read(spoiled(['events', 0, 'place'], 'plase-1', spoiled(['places'], places)));
		expect(told(many.problems)[0]).toBe('events[0].place: There is no place “plase-1”; ignored.');
		const wrong = Array.from({ length: 600 }, (_, i) => `karaye${i}`);
		const often = spoil(['events', 0, 'people'], wrong).told;
		expect(often.filter((line) => line.includes('→')).length).toBeLessThanOrEqual(500);
	});
});
