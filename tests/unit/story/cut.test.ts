import { describe, expect, test } from 'vitest';
import { forEmbeds, forPupils, forReaders } from '../../../src/story/cut';
import type { Activity, Step } from '../../../src/story/sequence';
import { source, story } from '../../sample';

const task = { prompt: 'What?', answer: 'SECRET', cites: ['SECRET'] };
const ACTIVITIES: readonly Activity[] = [
	{ ...task, kind: 'reflect', lines: 4 },
	{
		...task,
		kind: 'judge',
		statements: [{ text: 'It rained.', verdict: 'uncertain', why: 'SECRET', cites: ['SECRET'] }]
	},
	{
		...task,
		kind: 'corroborate',
		sources: ['ap'],
		statements: [{ text: 'It rained.', stances: ['silent'] }]
	},
	{ ...task, kind: 'sourcing', claims: ['A01'], columns: ['Who?'], model: [['SECRET']] }
];

const step = (activity: Activity, i: number): Step => ({
	id: `s${i}`,
	title: `Step ${i}`,
	text: 'Read this.',
	notes: 'SECRET',
	address: 'view=timeline',
	activity
});
const plan = {
	...{ about: 'SECRET', question: 'SECRET', guiding: [], objectives: [], care: 'SECRET', age: 'SECRET' },
	...{ materials: [], extensions: [], rubric: [] }
};
const taught = story({
	sequences: [{ id: 'lesson', title: 'A lesson', kind: 'lesson', steps: ACTIVITIES.map(step), plan }],
	glossary: [{ term: 'cut', text: 'A part.' }]
});

describe('what pupils are sent', () => {
	const pupils = forPupils(taught);

	test('has no notes, answers or plan in it', () => {
		expect(JSON.stringify(taught)).toMatch(/SECRET|silent/);
		expect(JSON.stringify(pupils)).not.toMatch(/SECRET|silent/);
	});

	test('has every step and all that is asked', () => {
		const [sequence] = pupils.sequences;
		expect(sequence?.steps.map(({ title }) => title)).toEqual(['Step 0', 'Step 1', 'Step 2', 'Step 3']);
		expect(sequence?.steps.map(({ activity }) => activity?.prompt)).toEqual(Array(4).fill('What?'));
		expect(JSON.stringify(pupils)).toContain('It rained.');
		expect(pupils.glossary).toHaveLength(1);
	});

	test('may have steps at which nothing is asked', () => {
		const quiet = story({
			sequences: [
				{
					...plan,
					id: 'a',
					title: 'A',
					kind: 'telling',
					steps: [{ ...step(ACTIVITIES[0] as Activity, 1), activity: undefined }]
				}
			]
		});
		expect(forPupils(quiet).sequences[0]?.steps[0]?.activity).toBeUndefined();
	});
});

test('a reader’s page knows of its sequences by name alone', () => {
	expect(forReaders(taught)).toMatchObject({
		sequences: [{ id: 'lesson', title: 'A lesson', kind: 'lesson', steps: [] }],
		glossary: [],
		background: []
	});
});

test('an embed knows of a source who published it and where, and not what only the list of sources tells', () => {
	const one = source('s', { url: 'https://example.org/', title: 'T', origin: 'O', note: 'N' });
	const [told] = forEmbeds({ ...taught, sources: [one] }).sources;
	expect(told).toEqual({ ...one, title: '', origin: undefined, note: undefined });
});

test('an embed knows what the article is called that the story starts from', () => {
	const one = source('s', { title: 'T' });
	const [told] = forEmbeds({ ...taught, sources: [one], article: { source: 's' } }).sources;
	expect(told?.title).toBe('T');
});

test('an embed holds nothing that only files to take away and pages for a class tell', () => {
	const embedded = forEmbeds({ ...taught, plain: 'SECRET', sources: [source('ap', { note: 'SECRET' })] });
	expect(JSON.stringify(embedded)).not.toContain('SECRET');
	expect(embedded.sequences).toEqual([]);
});
