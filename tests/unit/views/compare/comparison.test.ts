import { describe, expect, it } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { lookup } from '../../../../src/story/lookup';
import {
	claimsOf,
	comparison,
	newest,
	rowsOf,
	ties,
	turns,
	valueOf
} from '../../../../src/views/compare/comparison';
import { at, claim, day, event, exact, figure, story } from '../../../sample';

const released = (value: number, more = {}) => figure({ value, of: 'released', ...more });

/** A question with two answers, a tally at one gate, and what has nothing to do with it. */
const TOLD = story({
	events: [event('gate'), event('count')],
	claims: [
		claim('LATE', 'count', { known: exact('14 16:11'), figures: [released(2000)] }),
		claim('EARLY', 'count', { known: exact('13 22:17'), figures: [released(1000)] }),
		claim('GATE', 'gate', {
			known: day('13'),
			figures: [released(400, { scope: 'one gate' }), figure({ id: 'in', value: 9, of: 'inside' })]
		}),
		claim('UNDATED', 'gate', {
			figures: [released(350, { qualifier: 'range', value: undefined, min: 300, max: 350 })]
		}),
		claim('WORDS', 'gate', { known: exact('13 23:00') }),
		claim('SHARE', 'gate', { figures: [released(5, { unit: 'percent' })] })
	],
	questions: [
		{ id: 'released', label: 'How many?', unit: 'people', figures: ['LATE#n', 'EARLY#n', 'LOST#n'] }
	]
});
const find = lookup(TOLD);
const ask = (asked: string, on: number | null = null) =>
	comparison(asked, TOLD, find, edition(TOLD, find, on));
const rows = (asked: string, on: number | null = null) => {
	const found = ask(asked, on);
	return found ? rowsOf(found) : [];
};
const keys = (asked: string) => rows(asked).map(({ key }) => key);

describe('the claims to a question', () => {
	it('are its answers, first known first, then every figure that counts the same', () => {
		expect(keys('question:released')).toEqual(['EARLY#n', 'LATE#n', 'GATE#n', 'UNDATED#n']);
		expect(rows('question:released').map(({ asked }) => asked)).toEqual([true, true, false, false]);
	});

	it('stand on one scale of one unit, a range at its upper number', () => {
		expect(ask('question:released')?.frames.map(({ unit }) => unit)).toEqual(['people']);
		expect(rows('question:released').map(valueOf)).toEqual([1000, 2000, 400, 350]);
	});

	it('are out only from the moment on that they were', () => {
		const then = rows('question:released', at('14 16:10'));
		expect(then.map(({ out }) => out)).toEqual([true, false, true, false]);
		expect(claimsOf(then).map(({ id }) => id)).toEqual(['EARLY', 'GATE']);
		expect(newest(then).map(({ key }) => key)).toEqual(['GATE#n']);
		expect(newest(rows('question:released', at('14 16:11'))).map(({ key }) => key)).toEqual(['LATE#n']);
		expect(newest(rows('question:released', at('9')))).toEqual([]);
	});

	it('came out at these moments, a day at its end', () => {
		expect(turns(rows('question:released'))).toEqual([at('13 22:17'), at('14'), at('14 16:11')]);
	});

	it('are none where its figures are not in the story', () => {
		const empty = { ...TOLD, questions: [{ id: 'q', label: '', unit: 'people', figures: ['X#n'] }] };
		const other = lookup(empty);
		expect(comparison('question:q', empty, other, edition(empty, other, null))?.frames).toEqual([]);
	});
});

describe('the claims about an event', () => {
	it('stand in a frame for each unit, those without a figure last', () => {
		const frames = ask('event:gate')?.frames.map(({ unit, rows }) => [unit, ...rows.map(({ key }) => key)]);
		expect(frames).toEqual([
			['people', 'GATE#n', 'GATE#in', 'UNDATED#n'],
			['percent', 'SHARE#n'],
			[null, 'WORDS']
		]);
	});
});

it.each(['question:lost', 'event:lost', 'place:minsk', 'released', ''])(
	'“%s” stands for nothing',
	(asked) => {
		expect(ask(asked)).toBeNull();
	}
);

describe('the lines between contradicting rows', () => {
	it('join the first rows of both claims, beside each other where they would cover each other', () => {
		const all = rows('question:released');
		expect(
			ties(all, [
				['UNDATED', 'EARLY'],
				['LATE', 'GATE'],
				['EARLY', 'WORDS']
			])
		).toEqual([
			{ from: 0, to: 3, column: 0 },
			{ from: 1, to: 2, column: 1 }
		]);
		expect(
			ties(all, [
				['EARLY', 'LATE'],
				['GATE', 'UNDATED']
			]).map(({ column }) => column)
		).toEqual([0, 0]);
	});

	it('join nothing that was not out', () => {
		expect(ties(rows('question:released', at('14 10:00')), [['EARLY', 'LATE']])).toEqual([]);
	});
});
