import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { answered, cited } from '../../../src/activities/answered';
import { kept } from '../../../src/activities/rows';
import { choices, claimsOf } from '../../../src/activities/who/answer';
import { answersCsv, COLUMNS, type Row } from '../../../src/exporters/answers';
import { taskWords } from '../../../src/locales/classTask';
import { english } from '../../../src/locales/english';
import { change, EMPTY, raise } from '../../../src/session/room';
import { Session } from '../../../src/session/session.svelte';
import { forPupils } from '../../../src/story/cut';
import type { Sequence, Step } from '../../../src/story/sequence';
import { ACTIVITIES, session, STORY } from './lesson';

const rows = (...of: Parameters<typeof kept>) => kept(...of).flatMap((one) => one.rows);
const HEAD = taskWords(english).put.columns;
const visit = session();
const did = (kind: string, answer: Parameters<typeof change>[2]['answer']) =>
	rows(change(EMPTY, `lesson.${kind}`, { answer }), visit);

test('every kind is told in words, and steps where nothing was put in are left out', () => {
	expect(rows(EMPTY, visit)).toEqual([]);
	expect(did('predict', { value: 800 })).toEqual([
		expect.objectContaining({ step: 'Step predict', kind: 'estimate', item: 'people', answer: '800' })
	]);
	expect(did('draw', { values: [3200] })[0]).toMatchObject({ answer: '3,200' });
	expect(
		did('order', { order: ['count', 'gate', 'polls'] }).map(({ item, answer }) => [item, answer])
	).toEqual([
		['A count', '1'],
		['First people leave', '2'],
		['Polls close', '3']
	]);
	expect(did('locate', { at: [27.56, 53.9] })[0]?.answer).toBe('53.9000, 27.5600 (at Minsk)');
	expect(did('who', { said: { MIN: 'Viasna', VIA: 'Nobody' } }).map(({ answer }) => answer)).toEqual([
		'Viasna'
	]);
	expect(did('judge', { judged: [{ verdict: 'uncertain', why: 'Who counted?' }] })[0]).toMatchObject({
		answer: 'uncertain',
		reason: 'Who counted?'
	});
	expect(did('sourcing', { cells: [['', 'No']] })[0]?.item).toBe('Were they there? About 3,000 were held.');
	expect(did('corroborate', { stances: [[null, 'silent']] })[0]).toMatchObject({
		item: 'A monitor Thousands were held.',
		answer: 'silent'
	});
	expect(did('reflect', { text: 'At least.' })[0]?.answer).toBe('At least.');
});

test('steps that ask the same keep their own answers', () => {
	const [lesson] = STORY.sequences;
	const reflect = lesson?.steps.at(-1);
	const twice = [reflect, { ...reflect, id: 'again' }] as Step[];
	const told = new Session({ ...STORY, sequences: [{ ...lesson, steps: twice }] as Sequence[] }, english);
	const room = change(change(EMPTY, 'lesson.reflect', { answer: { text: 'A' } }), 'lesson.again', {
		answer: { text: 'B' }
	});
	expect(kept(room, told).map(({ name, rows }) => [name, ...rows.map(({ answer }) => answer)])).toEqual([
		['lesson.reflect', 'A'],
		['lesson.again', 'B']
	]);
});

test('hands are told with their option, also where nobody wrote anything', () => {
	const room = raise(raise(EMPTY, 'lesson.judge', '0.supported', 1), 'lesson.judge', '0.uncertain', 12);
	expect(rows(room, visit)).toEqual([
		expect.objectContaining({ answer: '', hands: 'supported: 1, uncertain: 12' })
	]);
});

test('the table is read back as it was put in, quotes, commas and lines included', () => {
	const text = 'He said "about",\nand then\r\nnothing; 5 µg';
	const csv = answersCsv(did('reflect', { text }), HEAD);
	expect(csv).toMatch(/^step,kind,prompt,item,answer,reason,hands\r\n/);
	const [row] = csvParse(csv);
	expect(row).toMatchObject({ step: 'Step reflect', prompt: 'What about it all?', answer: text });
});

test('nothing in the table begins a formula', () => {
	const blank: Row = { step: '', kind: '', prompt: '', item: '', answer: '', reason: '', hands: '' };
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
		const [row] = csvParse(answersCsv([{ ...blank, answer: text }], HEAD));
		expect(row?.['answer']).toBe(`'${text}`);
	}
	expect(COLUMNS).toHaveLength(7);
});

test('the choice is among all that said one of them, each once, in the order of the alphabet', () => {
	const claims = claimsOf({ ...ACTIVITIES.who, claims: ['MIN', 'VIA', 'MIN', 'none'] }, visit.find);
	expect(choices(claims, english).map(({ by }) => by)).toEqual(['Interior Ministry', 'Viasna']);
});

test('a page that is cut for pupils has no answer to any of them', () => {
	const [lesson] = forPupils(STORY).sequences;
	const asked = lesson?.steps.flatMap(({ activity }) => activity ?? []) ?? [];
	expect(asked).toHaveLength(9);
	expect(asked.filter(answered)).toEqual([]);
	expect(Object.values(ACTIVITIES).filter(answered)).toHaveLength(9);
	expect(cited({ ...ACTIVITIES.judge, cites: ['MIN', 'VIA'] })).toEqual(['VIA']);
});
