// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import type { Json } from './sample';
import { spoil, spoiled, told } from './spoil';

/** What refers to something that is not there is named, and what can be shown without it is shown. */

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
