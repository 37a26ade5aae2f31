import { readFileSync } from 'node:fs';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { gift } from '../../../src/exporters/gift';
import { printWords } from '../../../src/locales/classPrint';
import { english } from '../../../src/locales/english';
import { lookup } from '../../../src/story/lookup';
import { readText } from '../../../src/story/read';
import { NASTY, teachers } from './taught';

const text = gift(teachers.sequence, teachers.told);
const questions = parse(text);
const named = (title: string): GIFTQuestion => {
	const found = questions.find((one) => 'title' in one && one.title === title);
	if (!found) throw new Error(`named(): no question “${title}” in ${text}`);
	return found;
};
/** An arrow would part the halves of a pair. */
const UNARROWED = NASTY.replace('->', '→');

describe('a sequence as GIFT, read by a parser that is not ours', () => {
	test('is one category and a question for each task that needs no paper', () => {
		expect(questions.map(({ type }) => type)).toEqual([
			'Category',
			'Essay',
			'Matching',
			'Matching',
			'MC',
			'MC',
			'Essay',
			'Matching',
			'Essay'
		]);
	});

	test('names what is left out, because it needs a map or a pen', () => {
		expect(text).toContain('// Left out, because it needs paper or a screen: Step draw');
		expect(text).toContain('// Left out, because it needs paper or a screen: Step locate');
	});

	test('keeps every sign of a text', () => {
		expect(named('Step reflect')).toMatchObject({ stem: { text: `Asked: ${NASTY.replace('*h*', 'h')}` } });
	});

	test('asks for an estimate in words: nothing there can be right or wrong', () => {
		expect(named('Step predict')).toMatchObject({ type: 'Essay', globalFeedback: { text: /SECRET/ } });
	});

	test('lets events whose times overlap stand either way', () => {
		expect(named('Step order')).toMatchObject({
			matchPairs: [
				{ subquestion: { text: 'Title of first' }, subanswer: '1 to 2, either way' },
				{ subquestion: { text: 'Title of also-first' }, subanswer: '1 to 2, either way' },
				{ subquestion: { text: 'Title of third' }, subanswer: '3' }
			]
		});
	});

	test('matches statements with who made them', () => {
		expect(named('Step who')).toMatchObject({
			matchPairs: [
				{ subquestion: { text: `Said by A: ${UNARROWED}` }, subanswer: 'A ministry' },
				{ subanswer: 'Volunteers' },
				{ subanswer: 'A paper' }
			]
		});
	});

	test('explains every choice about a statement in the same words', () => {
		expect(named('Step judge 1')).toMatchObject({
			choices: [
				{ isCorrect: false, text: { text: 'supported' }, feedback: { text: 'SECRET why' } },
				{ isCorrect: true, text: { text: 'uncertain' }, feedback: { text: 'SECRET why' } },
				{ isCorrect: false, text: { text: 'unsupported' }, feedback: { text: 'SECRET why' } }
			]
		});
	});

	test('matches each source with what it says to a statement', () => {
		expect(named('Step corroborate 1')).toMatchObject({
			matchPairs: [
				{ subquestion: { text: 'ap' }, subanswer: 'supports' },
				{ subquestion: { text: 'dpa' }, subanswer: 'silent' },
				{ subquestion: { text: 'tass' }, subanswer: 'contradicts' }
			]
		});
	});
});

test('the sequences of the shipped story are read by that parser', () => {
	const { story } = readText(readFileSync('data/belarus-2020/story.json', 'utf8'), 'en');
	const dates = english.dates(story.timeZone, story.span.start);
	const told = { story, find: lookup(story), locale: english, dates, print: printWords(english) };
	for (const sequence of story.sequences) {
		const found = parse(gift(sequence, told));
		const asked = sequence.steps.filter(
			({ activity }) => activity && !['draw', 'locate'].includes(activity.kind)
		);
		expect(found.length).toBeGreaterThan(asked.length);
	}
	expect(story.sequences.length).toBeGreaterThan(1);
});
