import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encode } from '../src/session/address';
import { calm } from '../src/story/calm';
import {
	activities,
	distressing,
	focusOf,
	given,
	numbers,
	sequence,
	shownAt,
	steps,
	subjects
} from './data/lessons';
import { count } from './data/count';
import { find, story } from './data/told';

const minutes = (id: string) => sequence(id).steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
describe('The sequences of the Belarus story', () => {
	test('are a telling of twelve steps for forty minutes, and a lesson of forty-five with a plan', () => {
		expect(story.sequences.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'telling telling',
			'lesson lesson'
		]);
		expect([sequence('telling').steps.length, minutes('telling'), minutes('lesson')]).toEqual([12, 40, 45]);
		expect(Math.abs(sequence('lesson').steps.length - 10)).toBeLessThanOrEqual(1);
		expect(sequence('lesson').plan?.question).toBe(sequence('lesson').title);
	});

	test('have every kind of activity between them', () => {
		const kinds = 'predict draw order locate who judge sourcing corroborate reflect'.split(' ');
		expect(new Set(activities.map(([, { kind }]) => kind))).toEqual(new Set(kinds));
	});

	test('begin with an opener, and end with an exit ticket', () => {
		const [first, ...rest] = sequence('lesson').steps;
		expect([first?.id, rest.at(-1)?.id, rest.at(-1)?.activity?.kind]).toEqual(['opener', 'exit', 'reflect']);
	});

	test('have a plan with everything that a lesson needs, and a rubric of four criteria at three levels', () => {
		const plan = sequence('lesson').plan ?? expect.fail('no plan');
		expect(Math.abs(count(plan.about) - 125)).toBeLessThanOrEqual(25);
		expect(plan.rubric.map(({ levels }) => levels.length)).toEqual([3, 3, 3, 3]);
		const lists = [plan.guiding, plan.objectives, plan.materials, plan.extensions];
		for (const list of lists) expect(list.length).toBeGreaterThanOrEqual(3);
		expect(plan.care).toMatch(/Calm classroom .*leaves out .*distressing and the names of the dead/);
		expect(plan.age).toMatch(/14/);
		const known = given(sequence('lesson').steps.flatMap(shownAt));
		const said = JSON.stringify({ ...plan, age: '' });
		expect(numbers(said).filter((number) => !known.has(number))).toEqual([]);
	});

	test('stand beside a standfirst in short words', () => {
		expect(count(story.plain)).toBeGreaterThan(20);
		expect(count(story.plain)).toBeLessThanOrEqual(60);
		expect(numbers(story.plain ?? '')).toEqual([]);
	});
});

test('A calm classroom has every step and every activity, and none is shorter', () => {
	const { sequences, background, glossary } = calm(story);
	const tasks = (of: typeof story.sequences) => of.map(({ steps }) => steps.map(({ activity }) => activity));
	expect(tasks(sequences)).toEqual(tasks(story.sequences));
	expect([background, glossary]).toEqual([story.background, story.glossary]);
});

test('What a class needs on top is at most 20 kB, compressed', () => {
	const { sequences, glossary, background } = story;
	const text = JSON.stringify({ sequences, glossary, background });
	expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(20_000);
});

describe.each(steps)('The step %s', (_, step) => {
	const focus = focusOf(step);

	test('can be read from the back row, and told in short words', () => {
		expect(step.title.length).toBeLessThanOrEqual(70);
		expect(count(step.text)).toBeLessThanOrEqual(45);
		expect(count(step.plain)).toBeLessThanOrEqual(35);
		expect(step.kicker && step.plain).toBeTruthy();
		expect(Math.abs(count(step.notes) - 65)).toBeLessThanOrEqual(25);
		expect(step.minutes).toBeGreaterThan(0);
	});

	test('shows one thing, and only what there is', () => {
		const views = readdirSync('src/views').filter((name) => !name.includes('.'));
		const known = new Set([...views, ...story.charts.map(({ id }) => id)]);
		expect(focus.views).toHaveLength(1);
		expect(focus.views.filter((view) => !known.has(view))).toEqual([]);
		expect(focus.categories.filter((id) => !find.category(id))).toEqual([]);
		expect(focus.event === null || find.event(focus.event)).toBeTruthy();
		expect(encode(focus, story.timeZone)).toBe(step.address);
		expect(shownAt(step).length).toBeGreaterThan(0);
	});

	test('gives no number that nothing shown or cited there gives', () => {
		const known = given(shownAt(step));
		const said = [step.title, step.kicker, step.text, step.plain, step.notes].join(' ');
		expect(numbers(said).filter((number) => !known.has(number))).toEqual([]);
	});

	test('needs nothing that a calm classroom leaves out', () => {
		expect(find.event(focus.event)?.sensitivity ?? 'none').toBe('none');
		const cited = (step.activity?.cites ?? []).map((id) => find.claim(id));
		expect(cited.filter((claim) => !claim || distressing(claim))).toEqual([]);
		if (step.activity && step.activity.kind !== 'corroborate')
			expect(subjects(step.activity).filter(distressing)).toEqual([]);
		const dead = story.people.filter(({ kind }) => kind === 'documented dead');
		for (const { name } of dead) expect(JSON.stringify(step)).not.toContain(name.split(' ').at(-1));
	});
});

describe('The glossary and the background', () => {
	test('explain twelve to sixteen words, in the order of the alphabet', () => {
		const terms = story.glossary.map(({ term }) => term);
		expect(Math.abs(terms.length - 14)).toBeLessThanOrEqual(2);
		expect(terms).toEqual([...terms].sort());
		for (const { text } of story.glossary) expect(count(text)).toBeLessThanOrEqual(35);
	});

	test('tell six to ten things of before and since, each in short words, too, and by its sources', () => {
		expect(Math.abs(story.background.length - 8)).toBeLessThanOrEqual(2);
		expect(new Set(story.background.map(({ side }) => side))).toEqual(new Set(['before', 'since']));
		for (const { when, text, plain = '', sources } of story.background) {
			const known = given(story.claims.filter((claim) => claim.sources.some((id) => sources.includes(id))));
			expect(
				numbers(`${when.replace(/\b4 to /, '')} ${text} ${plain}`).filter((number) => !known.has(number))
			).toEqual([]);
			expect(plain).toBeTruthy();
		}
	});
});
