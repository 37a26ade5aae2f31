import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../../../src/activities/activity';
import { cells, write } from '../../../src/activities/sourcing/answer';
import { drawn, pointsOf } from '../../../src/activities/draw/answer';
import { judge, judged } from '../../../src/activities/judge/answer';
import { stances } from '../../../src/activities/corroborate/answer';
import { estimate } from '../../../src/activities/predict/answer';
import { mark } from '../../../src/activities/locate/answer';
import { fieldOf, textOf } from '../../../src/activities/stored';
import { roomFrom, workAt, type Json } from '../../../src/session/room';
import { ACTIVITIES, session } from './lesson';

test('whatever a store or another window holds, each kind reads an answer of its own form from it', () => {
	const seed = Date.now();
	const visit = session();
	const names = ['value', 'values', 'order', 'at', 'said', 'judged', 'cells', 'stances', 'text', '__proto__'];
	const json = fc.letrec((tie) => ({
		any: fc.oneof(
			{ depthSize: 'small' },
			fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
			fc.array(tie('any'), { maxLength: 4 }),
			fc.dictionary(fc.constantFrom(...names), tie('any'))
		)
	})).any;
	fc.assert(
		fc.property(json, (answer) => {
			const work = workAt(roomFrom({ work: { s: { answer } } }), 's');
			for (const activity of Object.values(ACTIVITIES)) {
				const put = viewOf(activity.kind)?.put(activity, work.answer, visit) ?? [];
				expect(put.length).toBeGreaterThan(0);
				for (const { item, answer: said } of put)
					expect([typeof item, typeof said]).toEqual(['string', 'string']);
			}
		}),
		{ seed, numRuns: 300 }
	);
});

test('a number that lies beyond the scale is drawn at its end, and no number is none', () => {
	expect(estimate(ACTIVITIES.predict, { value: 99_999 })).toBe(6000);
	expect(estimate(ACTIVITIES.predict, { value: '800' })).toBeNull();
	expect(estimate(ACTIVITIES.predict, [800])).toBeNull();
	expect(mark({ at: [0, 53.9] }, [27.4, 53.83, 27.7, 53.97])).toEqual([27.4, 53.9]);
	expect(mark({ at: [27.5] }, [27.4, 53.83, 27.7, 53.97])).toBeNull();
});

test('nothing can be drawn where the series has a gap', () => {
	const points = pointsOf(ACTIVITIES.draw, session().find);
	expect(drawn(ACTIVITIES.draw, points, { values: [3200, null, 800] })).toEqual([3200, null, null]);
});

test('grids have their own rows and columns, however many were stored', () => {
	expect(cells(ACTIVITIES.sourcing, { cells: [['a', 'b', 'c'], 'x', ['d']] })).toEqual([
		['a', 'b'],
		['', '']
	]);
	const written = write(ACTIVITIES.sourcing, null, [1, 0], 'Viasna');
	expect(cells(ACTIVITIES.sourcing, written)).toEqual([
		['', ''],
		['Viasna', '']
	]);
	expect(stances(ACTIVITIES.corroborate, { stances: [['silent', 'perhaps']] })).toEqual([
		['silent', null],
		[null, null]
	]);
});

test('a judgement and its reason are changed apart', () => {
	const first = judge(ACTIVITIES.judge, null, 1, { verdict: 'uncertain' });
	const both = judge(ACTIVITIES.judge, first, 1, { why: 'Who counted?' });
	expect(judged(ACTIVITIES.judge, both)[1]).toEqual({ verdict: 'uncertain', why: 'Who counted?' });
});

test('a field is one of the answer’s own, and no text is endless', () => {
	const inherited: Json = JSON.parse('{"a": 1}');
	expect(fieldOf(inherited, 'toString')).toBeUndefined();
	expect(textOf('x'.repeat(9000))).toHaveLength(4000);
});
