import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calm } from '../../../src/story/calm';
import type { Activity, Step } from '../../../src/story/sequence';
import { readText } from '../../../src/story/read';
import { claim, day, event, figure, person, place, source, story } from '../../sample';

const step = (id: string, more: Partial<Step> = {}): Step => ({
	id,
	title: id,
	text: '',
	address: '',
	...more
});
const asks = (id: string, activity: Partial<Activity> & Pick<Activity, 'kind'>): Step =>
	step(id, { activity: { prompt: '?', cites: ['quiet', 'gone'], ...activity } as Activity });
const point = (figureOf: string) => ({ at: day('10'), figure: `${figureOf}#n` });

const told = story({
	people: [
		person('minister', { name: 'Jan Kowal' }),
		person('dead', { name: 'Jan Novak', spellings: ['Jan Novak', 'Yan Novák'], kind: 'documented dead' })
	],
	places: [place('square', { note: 'Where Novak stood.' }), place('gate', { note: 'A gate.' })],
	sources: [source('s'), source('t'), source('obituary', { title: 'Jan Novak' })],
	events: [
		event('calm-event'),
		event('other'),
		event('hard', { sensitivity: 'distressing' }),
		event('death', { people: ['dead'] }),
		event('march', { title: 'March for NOVAK' })
	],
	claims: [
		claim('quiet', 'calm-event', {
			figures: [figure({ value: 5 })],
			relations: [
				{ to: 'gone', kind: 'refines' },
				{ to: 'second', kind: 'repeats', note: 'As Novák did.' },
				{ to: 'second', kind: 'refines' }
			]
		}),
		claim('second', 'other', { figures: [figure({ value: 6 })] }),
		claim('gone', 'hard', { figures: [figure({ value: 7 })] }),
		claim('named', 'other', { says: 'Somebody asked for Novak.' }),
		claim('whole', 'other', { about: { story: true }, sources: ['s', 'obituary'] })
	],
	questions: [
		{ id: 'both', label: '', unit: 'people', figures: ['quiet#n', 'gone#n'] },
		{ id: 'hurt', label: '', unit: 'people', figures: ['gone#n'] },
		{
			id: 'gap',
			label: '',
			unit: 'people',
			figures: ['gone#n'],
			missing: { at: day('9'), why: 'not found', text: '.' }
		},
		{ id: 'about-him', label: 'Who met Novak?', unit: 'people', figures: ['quiet#n'] }
	],
	keyFigures: ['hurt', 'about-him', 'both'],
	series: [
		{
			id: 'mixed',
			label: '',
			unit: 'people',
			measure: 'flow',
			standing: 'official',
			points: [
				{ ...point('quiet'), parts: ['gone#n', 'second#n'], beside: ['gone#n'], claim: 'gone' },
				point('gone'),
				{ at: day('12'), missing: 'not found', claim: 'second' }
			]
		},
		{ id: 'hurt', label: '', unit: 'people', measure: 'flow', standing: 'official', points: [point('gone')] },
		{
			...{ id: 'his', label: 'Novak’s', unit: 'people', measure: 'flow', standing: 'official' },
			points: [point('quiet')]
		}
	],
	charts: [
		{ id: 'one', form: 'bars', title: '', series: ['mixed', 'hurt'] },
		{ id: 'two', form: 'bars', title: '', series: ['hurt'] },
		{ id: 'three', form: 'bars', title: '', series: ['his'] },
		{ id: 'four', form: 'bars', title: '', caveat: 'Without Novak.', series: ['mixed'] }
	],
	glossary: [
		{ term: 'Vigil', text: 'As for Novak.' },
		{ term: 'Count', text: 'A number.' }
	],
	corrections: [
		{ on: day('11'), text: 'Novak was spelled wrong.' },
		{ on: day('11'), text: 'An hour was wrong.' }
	],
	background: [
		{ when: '2021', side: 'since', text: 'A trial about Novak.', sources: ['s'] },
		{ when: '2021', side: 'since', text: 'A count.', sources: ['s', 'obituary'] },
		{ when: '2022', side: 'since', text: 'A word.', sources: ['obituary'] }
	],
	sequences: [
		{
			id: 'lesson',
			title: 'Lesson',
			kind: 'lesson',
			plan: {
				...{ about: '', question: '', care: '', age: '' },
				guiding: ['Who was Novak?', 'How many?'],
				objectives: ['Name Novak.'],
				materials: ['Novak’s portrait', 'Paper'],
				extensions: [],
				rubric: [{ criterion: 'Sources', levels: ['One', 'Two, and Novak’s'] }]
			},
			steps: [
				step('plain', { address: 'view=map&e=calm-event&c=quiet' }),
				step('hard', { address: 'e=hard' }),
				step('claim', { address: 'c=gone' }),
				step('named', { notes: 'Say nothing of Novak.' }),
				asks('p', {
					kind: 'predict',
					figure: 'quiet#n',
					from: 0,
					to: 9,
					by: 1,
					beside: ['gone#n', 'second#n']
				}),
				asks('p-gone', { kind: 'predict', figure: 'gone#n', from: 0, to: 9, by: 1, beside: [] }),
				asks('d', { kind: 'draw', series: 'mixed', to: 9, by: 1 }),
				asks('d-gone', { kind: 'draw', series: 'hurt', to: 9, by: 1 }),
				asks('o', { kind: 'order', events: ['calm-event', 'hard', 'other'] }),
				asks('o-gone', { kind: 'order', events: ['calm-event', 'hard'] }),
				asks('w', { kind: 'who', claims: ['quiet', 'gone', 'second'] }),
				asks('w-gone', { kind: 'who', claims: ['quiet', 'gone'] }),
				asks('s', {
					kind: 'sourcing',
					claims: ['gone', 'quiet'],
					columns: ['Who?'],
					model: [['them'], ['us']]
				}),
				asks('s-gone', { kind: 'sourcing', claims: ['gone'], columns: ['Who?'] }),
				asks('j', { kind: 'judge', statements: [{ text: 'So?', cites: ['gone', 'quiet'] }] }),
				asks('c', {
					kind: 'corroborate',
					sources: ['s', 'obituary', 't'],
					statements: [{ text: 'So?', stances: ['silent', 'supports', 'uncertain'] }, { text: 'And?' }]
				}),
				asks('c-gone', { kind: 'corroborate', sources: ['s', 'obituary'], statements: [{ text: 'So?' }] }),
				asks('r', { kind: 'reflect', lines: 2 })
			]
		}
	]
});

describe('a calm classroom', () => {
	const shown = calm(told);

	test('is shown nothing distressing, and no name of somebody who died', () => {
		expect(shown.events.map(({ id }) => id)).toEqual(['calm-event', 'other']);
		expect(shown.people.map(({ id }) => id)).toEqual(['minister']);
		expect(shown.claims.map(({ id }) => id)).toEqual(['quiet', 'second', 'whole']);
		expect(JSON.stringify(shown)).not.toMatch(/nov[aá]k/i);
		expect(shown.places.map(({ note }) => note)).toEqual([undefined, 'A gate.']);
		expect(shown.corrections.map(({ text }) => text)).toEqual(['An hour was wrong.']);
		expect(shown.glossary.map(({ term }) => term)).toEqual(['Count']);
		expect(shown.sequences[0]?.plan).toMatchObject({
			...{ guiding: ['How many?'], objectives: [], materials: ['Paper'], rubric: [] }
		});
	});

	test('finds nothing that points at what was left out', () => {
		expect(shown.claims[2]?.sources).toEqual(['s']);
		expect(shown.claims[0]?.relations).toEqual([{ to: 'second', kind: 'refines' }]);
		expect(shown.questions.map(({ id, figures }) => [id, figures])).toEqual([
			['both', ['quiet#n']],
			['gap', []]
		]);
		expect(shown.background).toMatchObject([{ text: 'A count.', sources: ['s'] }]);
		expect(shown.keyFigures).toEqual(['both']);
		expect(shown.series.map(({ id }) => id)).toEqual(['mixed']);
		expect(shown.series[0]?.points).toMatchObject([
			{ figure: 'quiet#n', parts: ['second#n'], beside: [], claim: undefined },
			{ missing: 'not found', claim: 'second' }
		]);
		expect(shown.charts).toMatchObject([{ id: 'one', series: ['mixed'] }]);
	});

	test('keeps the steps that stand without it, and asks what can still be asked', () => {
		const steps = shown.sequences[0]?.steps ?? [];
		expect(steps.map(({ id }) => id)).not.toContain('hard');
		expect(steps.map(({ id }) => id)).not.toContain('claim');
		expect(steps.map(({ id }) => id)).not.toContain('named');
		const at = (id: string) => steps.find((one) => one.id === id)?.activity;
		expect(at('p')).toMatchObject({ beside: ['second#n'], cites: ['quiet'] });
		expect(at('d')).toMatchObject({ series: 'mixed' });
		expect(at('o')).toMatchObject({ events: ['calm-event', 'other'] });
		expect(at('w')).toMatchObject({ claims: ['quiet', 'second'] });
		expect(at('s')).toMatchObject({ claims: ['quiet'], model: [['us']] });
		expect(at('j')).toMatchObject({ statements: [{ cites: ['quiet'] }] });
		expect(at('c')).toMatchObject({
			...{ sources: ['s', 't'], statements: [{ stances: ['silent', 'uncertain'] }, { text: 'And?' }] }
		});
		expect(at('r')).toMatchObject({ lines: 2 });
		for (const id of ['p-gone', 'd-gone', 'o-gone', 'w-gone', 's-gone', 'c-gone']) {
			expect(steps.map((one) => one.id)).toContain(id);
			expect(at(id)).toBeUndefined();
		}
	});
});

test('the plain text stands for the standfirst, where there is one', () => {
	expect(calm({ ...told, standfirst: 'Beaten.', plain: 'Hurt.' }).standfirst).toBe('Hurt.');
	expect(calm({ ...told, standfirst: 'Beaten.' }).standfirst).toBe('Beaten.');
});

test('of Belarus, the three who died are named nowhere, not in a single text either, and nothing distressing is left', () => {
	const { story: whole } = readText(readFileSync('data/belarus-2020/story.json', 'utf8'), 'en');
	const shown = calm(whole);
	expect(JSON.stringify(whole).includes('Taraikouski')).toBe(true);
	const named = JSON.stringify(shown).match(/Tara[iy]k|Vi[kc]?h[oó]r|Shut(au|ov)/gi);
	expect(named).toBeNull();
	expect(shown.events.length).toBeLessThan(whole.events.length);
	expect(shown.events.every(({ sensitivity }) => sensitivity === 'none')).toBe(true);
});
