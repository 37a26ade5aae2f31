// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { read } from '../../../src/story/read';
import { type Json, sample } from './sample';
import { spoiled } from './spoil';

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 60_000 });

describe('whatever is given', () => {
	const anything = fc.anything({
		withBigInt: true,
		withDate: true,
		withMap: true,
		withSet: true,
		withNullPrototype: true,
		withSparseArray: true,
		withObjectString: true
	});
	/** Every path of the sample. */
	const paths: (string | number)[][] = [];
	const walk = (at: Json, path: (string | number)[]) => {
		paths.push(path);
		if (Array.isArray(at)) at.forEach((item, i) => walk(item, [...path, i]));
		else if (typeof at === 'object' && at !== null)
			for (const [key, value] of Object.entries(at)) walk(value, [...path, key]);
	};
	walk(sample(), []);

	/** A story that every view can be trusted with. */
	function sound({ story, problems }: ReturnType<typeof read>) {
		expect(story.span.end).toBeGreaterThan(story.span.start);
		const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
		const [categories, places, events, claims] = [
			story.categories,
			story.places,
			story.events,
			story.claims
		].map(ids);
		expect(events?.size).toBe(story.events.length);
		for (const { when, category, place } of story.events) {
			expect(when.end).toBeGreaterThanOrEqual(when.start);
			expect(categories).toContain(category);
			expect([null, ...(places ?? [])]).toContain(place);
		}
		for (const { about } of story.claims) if ('event' in about) expect(events).toContain(about.event);
		const related = story.claims.flatMap(({ relations }) => relations.map(({ to }) => to));
		expect([...(claims ?? [])]).toEqual(expect.arrayContaining(related));
		for (const { at, says } of problems) {
			expect(typeof at).toBe('string');
			expect(says).toMatch(/^\S.*\.$/s);
		}
		expect(JSON.parse(JSON.stringify(story))).toEqual(story);
	}

	test('a story comes back, and every problem is a sentence', () => {
		fc.assert(fc.property(anything, (input) => sound(read(input))));
	});

	test('anything in any field of a good story does no harm beyond it', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
				const json: Json = JSON.parse(JSON.stringify(value));
				const result = read(spoiled(path, json));
				sound(result);
			}),
			{ numRuns: 500 }
		);
	});

	test('two flaws at once do no more harm', () => {
		const path = fc.constantFrom(...paths.slice(1));
		fc.assert(
			fc.property(path, path, (a, b) => sound(read(spoiled(b, 7, spoiled(a, undefined))))),
			{ numRuns: 300 }
		);
	});

	test('nothing is left out without a word', () => {
		const lists = [
			'events',
			'claims',
			'places',
			'people',
			'sources',
			'series',
			'questions',
			'charts'
		] as const;
		fc.assert(
			fc.property(
				fc.constantFrom(...paths.slice(1)),
				fc.constantFrom(null, 7, '', 'x', [], {}),
				(path, value) => {
					const raw = spoiled(path, value);
					const { story, problems } = read(raw);
					const fewer = lists.some((list) => [raw[list] ?? []].flat().length > story[list].length);
					if (fewer) expect(problems.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 300 }
		);
	});
});
