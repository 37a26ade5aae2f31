// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { read } from '../../../src/story/read';
import { type Json, type Raw, sample } from './sample';
import { spoiled } from './spoil';

/** The schema, which editors use, and the validator, which the program uses, must say the same of every file. */

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 120_000 });

const schema: object = JSON.parse(readFileSync('data/story.schema.json', 'utf8'));
const accepts = new Ajv({ strictTuples: false, strictRequired: false, strictTypes: false }).compile(schema);

/** What only the validator can see, by what it says of it. */
const BEYOND: Readonly<Record<string, RegExp>> = {
	'ids that nothing has': /^There is no [a-z]+ “|Should be the id of something in the story/,
	'dates that do not exist': /There is no \d+ [A-Z][a-z]+ \d+/,
	'intervals that end before they begin': /ends after it begins/,
	'“at” outside “in”': /lies outside “in”/,
	'ids that stand twice': /stands here twice/,
	'zones that do not exist': /Should be a time zone/,
	'a language of the story that a text is not in': /^No text in “/,
	'figures that do not fit the series': /, but that of the series is “/,
	'a range whose ends are the wrong way round': /“min” is not below “max”/,
	'a map panel whose edges are the wrong way round': /Should be \[west, south, east, north\]/,
	'longitude and latitude that are swapped': /seem to be swapped/,
	'a derived figure in a claim that is not an inference': /^A figure with a formula is derived/,
	'links inside a text': /is shown as text/,
	'claims that relate to themselves': /cannot relate to itself/,
	'what follows from a flaw elsewhere': /^No series to draw|covers what its events cover/,
	'a gap beside a figure that was left out': /^Neither “figure” nor “missing”/,
	'invisible signs in an address': /has no spaces, backslashes or control characters/,
	'a claim all of whose sources are unknown': /^Nothing says where this claim was read/,
	'a background all of whose sources are unknown': /^Nothing is told here without a source/,
	'a guess at how many were hurt': /^Nobody is asked to guess/,
	'a guess at a figure without a number': /^It has no single number/,
	'a scale that ends before it begins': /^The scale ends before it begins/,
	'a place without a point, to be found': /^It has no point on the map/,
	'a list of which too little can be read': /^Needs at least (one|two) that can be read/,
	'a row of a grid that does not fit its columns': /^Needs \d+, one a column/,
	'a model that is not one row for each claim': /^Not one row for each claim/
};
const beyond = (says: string) => Object.values(BEYOND).some((pattern) => pattern.test(says));

/** Whether they disagree, and how. */
function disagreement(story: Json, what: string): string | undefined {
	const valid = accepts(story);
	const { problems } = read(story);
	const structural = problems.filter(({ says }) => !beyond(says));
	if (valid === (problems.length === 0)) return undefined;
	if (valid && structural.length === 0) return undefined;
	const said = structural.map(({ at, says }) => `${at}: ${says}`).join(' | ');
	const [error] = accepts.errors ?? [];
	return `${what}: schema ${valid ? 'accepts' : `${error?.instancePath} ${error?.message}`}; validator ${said || 'accepts'}`;
}

/** Paths to every value of a file; of long lists, the first few items. */
function* paths(at: Json, path: (string | number)[] = []): Generator<(string | number)[]> {
	if (path.length > 0) yield path;
	if (Array.isArray(at)) for (const [i, item] of at.slice(0, 3).entries()) yield* paths(item, [...path, i]);
	else if (typeof at === 'object' && at !== null)
		for (const [key, value] of Object.entries(at)) yield* paths(value, [...path, key]);
}

const INSTEAD: readonly Json[] = [
	...[null, true, 7, '', 'nonsense', 'none', 'no id!', '2020-02-30', 'javascript:alert(1)'],
	...[[], {}, { en: 'text' }]
];

function* mutations(story: Raw): Generator<readonly [what: string, story: Raw]> {
	for (const path of paths(story)) {
		const name = path.join('.');
		yield [`${name} removed`, spoiled(path, undefined, story)];
		for (const value of INSTEAD) yield [`${name} = ${JSON.stringify(value)}`, spoiled(path, value, story)];
	}
}

/** The same with every key of every record misspelt, one at a time. */
function* misspellings(story: Raw): Generator<readonly [what: string, story: Raw]> {
	for (const path of paths(story)) {
		const key = path.at(-1);
		if (typeof key !== 'string') continue;
		const value = path.reduce<Json | undefined>(
			(at, step) =>
				Array.isArray(at) ? at[Number(step)] : typeof at === 'object' && at !== null ? at[step] : undefined,
			story
		);
		yield [
			`${path.join('.')} misspelt`,
			spoiled([...path.slice(0, -1), `${key}_`], value, spoiled(path, undefined, story))
		];
	}
}

describe('schema and validator', () => {
	test('both accept the sample', () => {
		expect([accepts(sample()), accepts.errors]).toEqual([true, null]);
		expect(read(sample()).problems).toEqual([]);
	});

	test.skipIf(!existsSync('data/belarus-2020/story.json'))('both accept the published story', () => {
		const story: Raw = JSON.parse(readFileSync('data/belarus-2020/story.json', 'utf8'));
		expect([accepts(story), accepts.errors]).toEqual([true, null]);
		expect(read(story).problems).toEqual([]);
	});

	test('both see each single flaw: a field removed or replaced', () => {
		const differ = [...mutations(sample())].flatMap(([what, story]) => disagreement(story, what) ?? []);
		expect(differ).toEqual([]);
	});

	test.for(['index', 'class', 'embed', 'offline', 'a.b', '.'])('both refuse a sequence called “%s”', (id) => {
		const story = spoiled(['sequences', 1, 'id'], id);
		expect(accepts(story)).toBe(false);
		expect(read(story).story.sequences).toHaveLength(1);
	});

	test('both see each misspelt key', () => {
		const differ = [...misspellings(sample())].flatMap(([what, story]) => disagreement(story, what) ?? []);
		expect(differ).toEqual([]);
	});

	const only: readonly (readonly [name: string, path: readonly (string | number)[], value: Json])[] = [
		['ids that nothing has', ['events', 0, 'place'], 'nowhere'],
		['ids that nothing has', ['aliases', 'old'], 'nothing'],
		['dates that do not exist', ['events', 0, 'when'], '2020-02-30'],
		['intervals that end before they begin', ['events', 0, 'when'], '2020-08-16/2020-08-09'],
		[
			'“at” outside “in”',
			['events', 0, 'when'],
			{ in: '2020-08-14', sense: 'around', at: '2020-08-16T00:00Z' }
		],
		['ids that stand twice', ['events', 1, 'id'], 'dawn'],
		['zones that do not exist', ['timeZone'], 'Europe/Nowhere'],
		['a language of the story that a text is not in', ['title'], { be: 'Прыклад' }],
		['figures that do not fit the series', ['series', 0, 'points', 0, 'figure'], 'A07#x'],
		['a range whose ends are the wrong way round', ['claims', 0, 'figures', 1, 'min'], 30],
		['a map panel whose edges are the wrong way round', ['panels', 0, 'bounds'], [28.5, 54, 28.2, 54.2]],
		['longitude and latitude that are swapped', ['places', 0, 'at'], [54.0985, 28.3331]],
		['a derived figure in a claim that is not an inference', ['claims', 0, 'figures', 0, 'formula'], '1 + 1'],
		['links inside a text', ['events', 0, 'text'], 'A [link](javascript:alert).'],
		['claims that relate to themselves', ['claims', 0, 'relations', 0, 'to'], 'A07'],
		['what follows from a flaw elsewhere', ['charts', 0, 'series'], ['nothing']],
		['a gap beside a figure that was left out', ['series', 0, 'points', 0, 'figure'], 'A07#q'],
		['a claim all of whose sources are unknown', ['claims', 0, 'sources'], ['nothing']],
		['a background all of whose sources are unknown', ['background', 0, 'sources'], ['nothing']],
		['a guess at how many were hurt', ['sequences', 1, 'steps', 0, 'activity', 'figure'], 'A07#n'],
		['a guess at a figure without a number', ['sequences', 1, 'steps', 0, 'activity', 'figure'], 'A07#d'],
		['a scale that ends before it begins', ['sequences', 1, 'steps', 0, 'activity', 'to'], 10],
		['a place without a point, to be found', ['sequences', 1, 'steps', 3, 'activity', 'place'], 'belarus'],
		[
			'a list of which too little can be read',
			['sequences', 1, 'steps', 2, 'activity', 'events'],
			['dawn', 'dusk']
		],
		[
			'a row of a grid that does not fit its columns',
			['sequences', 1, 'steps', 7, 'activity', 'statements', 0, 'stances'],
			['silent']
		],
		[
			'a model that is not one row for each claim',
			['sequences', 1, 'steps', 6, 'activity', 'model'],
			[['a', 'b']]
		],
		['invisible signs in an address', ['sources', 0, 'url'], 'https://example.org/\u200b']
	];

	test.for(only)('only the validator sees %s: %j', ([name, path, value]) => {
		const story = spoiled(path, value);
		const says = read(story).problems.map((problem) => problem.says);
		expect([accepts(story), accepts.errors]).toEqual([true, null]);
		expect(says.some((sentence) => BEYOND[name]?.test(sentence))).toBe(true);
	});

	test('every class of flaw that only the validator sees is shown above', () => {
		expect(new Set(only.map(([name]) => name))).toEqual(new Set(Object.keys(BEYOND)));
	});
});
