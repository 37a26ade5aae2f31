// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import { type Json, sample } from './sample';
import { spoil, spoiled, told } from './spoil';

/** What a class does at a step, and what is said when it cannot be done so. */

const KINDS = ['predict', 'draw', 'order', 'locate', 'who', 'judge', 'sourcing', 'corroborate', 'reflect'];
/** The path to a part of the activity of that kind in the sample's lesson. */
const of = (kind: string, ...more: readonly (string | number)[]) => [
	...['sequences', 1, 'steps', KINDS.indexOf(kind), 'activity'],
	...more
];
const at = (kind: string) => `sequences[1].steps[${KINDS.indexOf(kind)}].activity`;
const activity = (kind: string, path: readonly (string | number)[], value: Json | undefined) => {
	const { story, told } = spoil(path, value);
	return { found: story.sequences[1]?.steps[KINDS.indexOf(kind)]?.activity, told };
};

describe('activities', () => {
	test('there is one of every kind, each as its file says it', () => {
		const { story } = read(sample());
		expect(story.sequences[1]?.steps.map((step) => step.activity?.kind)).toEqual(KINDS);
		expect(story.sequences[1]?.steps[0]?.activity).toEqual({
			...{ kind: 'predict', prompt: 'What?', answer: 'This.', cites: ['A07'] },
			...{ figure: 'Z1#s', from: 10, to: 100, by: 5, beside: ['A07#d'] }
		});
	});

	test('a scale begins at 0, a key press moves 1, and there are six lines to write on', () => {
		expect(activity('predict', of('predict', 'from'), undefined).found).toMatchObject({ from: 0 });
		expect(activity('draw', of('draw', 'by'), undefined).found).toMatchObject({ by: 1 });
		expect(activity('reflect', of('reflect', 'lines'), undefined).found).toMatchObject({ lines: 6 });
	});

	test('an activity of another kind is left out, its step stays, and a slip of the pen is recognised', () => {
		const { found, told } = activity('predict', of('predict', 'kind'), 'predikt');
		expect(found).toBeUndefined();
		expect(told).toEqual([
			`${at('predict')}: Should be of a kind among ${KINDS.join(', ')}, but is “predikt”; ignored. → predict`
		]);
		expect(activity('predict', of('predict', 'kind'), 3).told[0]).toMatch(/but is a number; ignored\.$/);
		expect(activity('predict', of('predict'), null).told).toEqual([
			`${at('predict')}: Should be an object, but is null; ignored.`
		]);
	});

	test.for([
		['what a distressing event is about', 'A07#n'],
		['a figure that no claim states', 'A07#q']
	])('nobody is asked to guess %s', ([, address = '']) => {
		expect(activity('predict', of('predict', 'figure'), address).found).toBeUndefined();
	});

	test.for([['civilians injured'], ['in hospital'], ['people killed'], ['dead'], ['Died'], ['in treatment']])(
		'nobody is asked to guess how many are %s, whatever the event is',
		([counted = '']) => {
			const story = spoiled(['claims', 1, 'figures', 0, 'of'], counted);
			expect(told(read(story).problems)).toEqual([
				`${at('predict')}.figure: Nobody is asked to guess a number of people hurt or dead; this activity is left out.`,
				`${at('draw')}.series: Nobody is asked to guess a number of people hurt or dead; this activity is left out.`
			]);
		}
	);

	const asksOf = (of: string | undefined, says: string) => {
		const said = spoiled(['claims', 1, 'says'], says);
		const counted = spoiled(['claims', 1, 'figures', 0, 'of'], of, said);
		return read(counted)
			.story.sequences[1]?.steps.slice(0, 2)
			.map(({ activity }) => activity !== undefined);
	};

	test('what the claim says of the number counts, too: of the same number, or all if nothing says what it counts', () => {
		expect(asksOf('people', 'In one night, 80 people died; 12 were held.')).toEqual([false, false]);
		expect(asksOf('people', 'In one night, 80 people were held; 12 officers were hurt.')).toEqual([
			true,
			true
		]);
		expect(asksOf('people', '1,080 people were hurt, 80 were held.')).toEqual([true, true]);
		expect(asksOf(undefined, 'Some were held; others were hurt.')).toEqual([false, false]);
	});

	test('nobody is asked to guess what is counted in a unit of harm', () => {
		const deaths = spoiled(
			['units', 0, 'label'],
			{ other: 'deaths' },
			spoiled(['events', 0, 'sensitivity'], 'none')
		);
		const asked = read(spoiled(of('predict', 'figure'), 'A07#n', deaths));
		expect(told(asked.problems)[0]).toContain('Nobody is asked to guess');
	});

	test('nobody draws a series with parts of harm, or with harm beside it', () => {
		for (const key of ['parts', 'beside']) {
			const point = spoiled(['series', 1, 'points', 0, key], ['Z1#hurt']);
			const hurt = { ...((sample().claims as Json[])[1] as object) } as { figures: Json[] };
			const figure = { ...(hurt.figures[0] as object), id: 'hurt', of: 'injured' };
			const story = spoiled(['claims', 1, 'figures'], [...hurt.figures, figure], point);
			expect(told(read(story).problems)).toEqual([expect.stringContaining('Nobody is asked to guess')]);
		}
	});

	test.for([['detained'], ['studied'], ['treaties'], ['released'], ['skilled workers']])(
		'how many are %s may be guessed',
		([of]) => {
			expect(read(spoiled(['claims', 1, 'figures', 0, 'of'], of ?? '')).problems).toEqual([]);
		}
	);

	test('an event of the sign for harm is as one that is marked', () => {
		const harmed = spoiled(
			['categories', 0, 'sign'],
			'asterisk',
			spoiled(['events', 0, 'sensitivity'], 'none')
		);
		const asked = spoiled(of('predict', 'figure'), 'A07#n', harmed);
		expect(told(read(asked).problems)[0]).toContain('Nobody is asked to guess');
		const calm = spoiled(of('predict', 'figure'), 'A07#n', spoiled(['events', 0, 'sensitivity'], 'none'));
		expect(read(calm).problems).toEqual([]);
	});

	test.for([
		['predict', 'to', 0, 'to: Should be a number above 0, but is a number'],
		['predict', 'to', 10, 'to: The scale ends before it begins'],
		['predict', 'figure', 'A07#r', 'figure: It has no single number to be guessed'],
		['order', 'events', ['dawn'], 'events: Needs at least two that can be read'],
		['locate', 'place', 'belarus', 'place: It has no point on the map'],
		['locate', 'panel', 'moon', 'panel: There is no panel “moon”'],
		['who', 'claims', ['A07'], 'claims: Needs at least two that can be read'],
		['judge', 'statements', [], 'statements: Needs at least one that can be read'],
		['sourcing', 'columns', [], 'columns: Needs at least one that can be read'],
		['corroborate', 'sources', ['ap'], 'sources: Needs at least two that can be read'],
		['corroborate', 'statements', [], 'statements: Needs at least one that can be read']
	] as const)('%s with %s %j is left out', ([kind, key, value, says]) => {
		const { found, told } = activity(kind, of(kind, key), typeof value === 'object' ? [...value] : value);
		expect(found).toBeUndefined();
		expect(told[0]).toBe(`${at(kind)}.${says}; this activity is left out.`);
	});

	test('rows that do not fit their grid are left out, and the task stays', () => {
		const stances = of('corroborate', 'statements', 0, 'stances');
		const { found, told } = activity('corroborate', stances, ['silent']);
		expect(found).toMatchObject({ statements: [{ text: 'A statement.', stances: undefined }] });
		expect(told).toEqual([`${at('corroborate')}.statements[0].stances: Needs 2, one a column; ignored.`]);
		const model = activity('sourcing', of('sourcing', 'model', 0), ['a', 'b', 'c']);
		expect(model.found).toMatchObject({ claims: ['A07', 'Z1'], model: undefined });
		expect(model.told).toEqual([
			`${at('sourcing')}.model[0]: Needs 2, one a column; left out.`,
			`${at('sourcing')}.model: Not one row for each claim; ignored.`
		]);
	});
});

describe('steps, plans, terms and what came before', () => {
	test('a step shows everything if its address says nothing, and takes more than no time', () => {
		const step = (key: string, value: Json) => {
			const { story, told } = spoil(['sequences', 0, 'steps', 0, key], value);
			return { found: story.sequences[0]?.steps[0], told };
		};
		expect(step('address', '')).toMatchObject({ found: { address: '' }, told: [] });
		expect(step('address', 3)).toMatchObject({
			found: { address: '' },
			told: [/an address, but is a number/]
		});
		expect(step('minutes', 0)).toMatchObject({ found: { minutes: undefined } });
	});

	test.for([
		['index', '“index” is the name of a page, so no sequence can be called so', 'index-steps'],
		['one.two.three', 'A dot would end the id in the names of its steps', 'one-two-three']
	])('no sequence is called “%s”', ([called = '', says, fix]) => {
		const { story, told } = spoil(['sequences', 1, 'id'], called);
		expect(story.sequences.map(({ id }) => id)).toEqual(['telling']);
		expect(told).toEqual([`sequences[1].id: ${says}; this sequence is left out. → ${fix}`]);
	});

	test('a step leads to a renamed event by its id of today', () => {
		const renamed = spoiled(['aliases'], { sunrise: 'dawn' });
		const at = (address: string) =>
			read(spoiled(['sequences', 0, 'steps', 0, 'address'], address, renamed)).story.sequences[0]?.steps[0]
				?.address;
		expect(at('view=detail&e=sunrise&k=vote')).toBe('view=detail&e=dawn&k=vote');
		expect(at('e=dawn&q=e=sunrise')).toBe('e=dawn&q=e=sunrise');
		expect(at('e=constructor')).toBe('e=constructor');
	});

	test('a step speaks the language asked for', () => {
		expect(read(sample(), 'be').story.sequences[0]?.steps[0]?.text).toBe('Тэкст.');
	});

	test('a plan needs its question', () => {
		const { story, told } = spoil(['sequences', 1, 'plan', 'question'], undefined);
		expect(story.sequences[1]).toMatchObject({ id: 'lesson', plan: undefined });
		expect(told).toEqual(['sequences[1].plan.question: Missing; this plan is left out.']);
	});

	test('a word is explained once', () => {
		const again: Json = [sample().glossary, sample().glossary].flat().flatMap((term) => term ?? []);
		expect(spoil(['glossary'], again).told).toEqual(['glossary[1]: “source” stands here twice; left out.']);
	});

	test('nothing is told of before and since without a source', () => {
		const { story, told } = spoil(['background', 0, 'sources'], []);
		expect(story.background).toEqual([]);
		expect(told).toEqual([
			'background[0].sources: Nothing is told here without a source; this background is left out.'
		]);
	});
});
