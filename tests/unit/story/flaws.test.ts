// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import { sample } from './sample';
import { spoil, spoiled, told } from './spoil';

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
			'places[0].at: Longitude and latitude seem to be swapped: no map panel shows this point; ignored. → [28.3331,54.0985]',
			'sequences[1].steps[3].activity.place: It has no point on the map; this activity is left out.'
		]);
	});

	test('a point outside all panels is believed', () => {
		expect(spoil(['places', 0, 'at'], [2.35, 48.86]).story.places[0]?.at).toEqual([2.35, 48.86]);
	});

	test('a point that lies on a panel both ways is believed', () => {
		const raw = spoiled(['panels', 0, 'bounds'], [20, 20, 60, 60]);
		expect(read(raw).story.places[0]?.at).toEqual([28.3331, 54.0985]);
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
		const wrong = Array.from({ length: 600 }, (_, i) => `karay${(i + 36).toString(36).padStart(2, '0')}`);
		const often = spoil(['events', 0, 'people'], wrong).told;
		expect(often.filter((line) => line.includes('→')).length).toBe(500);
	});
});
