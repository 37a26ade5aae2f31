import { describe, expect, test } from 'vitest';
import type { Activity, Step } from '../src/story/sequence';
import { activities, drawnAt, focusOf, given, numbers, shownAt, steps, subjects } from './data/lessons';
import { count } from './data/count';
import { cells, find, lines, story } from './data/told';

const isKind =
	<K extends Activity['kind']>(kind: K) =>
	(one: Activity): one is Extract<Activity, { kind: K }> =>
		one.kind === kind;
const of = <K extends Activity['kind']>(kind: K) => activities.map(([, one]) => one).filter(isKind(kind));

/** What pupils read of an activity, before and after. */
function texts(activity: Activity): string[] {
	const rows = 'statements' in activity ? activity.statements : [];
	const whys = rows.flatMap((row) => ('why' in row && row.why ? [row.why] : []));
	const model = activity.kind === 'sourcing' ? (activity.model ?? []).flat() : [];
	return [activity.prompt, activity.answer ?? '', ...rows.map(({ text }) => text), ...whys, ...model];
}

describe.each(activities)('The activity of %s', (name, activity) => {
	const step: Step = steps.find(([one]) => one === name)?.[1] ?? expect.fail(name);

	test('explains its answer and cites claims that are shown there', () => {
		const shown = shownAt(step);
		expect(count(activity.answer)).toBeGreaterThan(20);
		expect(activity.cites.length).toBeGreaterThan(0);
		expect(activity.cites.filter((id) => !shown.some((claim) => claim.id === id))).toEqual([]);
	});

	test('gives no number that the claims it is about or cites do not give', () => {
		const cited = activity.cites.flatMap((id) => find.claim(id) ?? []);
		const known = given([...cited, ...subjects(activity)]);
		expect(numbers(texts(activity).join(' ')).filter((number) => !known.has(number))).toEqual([]);
	});

	test('speaks of sources, and never of anybody’s being right or wrong', () => {
		const said = [step.title, step.text, step.plain, ...texts(activity)].join(' ');
		expect(said).not.toMatch(
			/\b(right|wrong|correct|incorrect|score|points|winn?\w*|lose\w*|well done|guess)\b/i
		);
	});
});

describe('What is asked', () => {
	const before = (asked: Activity) => {
		const step = steps.find(([, { activity }]) => activity === asked)?.[1];
		return `${step?.title} ${step?.kicker} ${step?.text} ${step?.plain} ${asked.prompt}`;
	};

	test('is not told before: no estimated or drawn number stands in its step', () => {
		const series = of('draw').map((asked): [Activity, string[]] => [
			asked,
			(find.series(asked.series)?.points ?? []).flatMap(({ figure = [] }) => figure)
		]);
		const predicted = of('predict').map((asked): [Activity, string[]] => [asked, [asked.figure]]);
		for (const [asked, figures] of [...predicted, ...series])
			for (const address of figures) {
				const value = find.figure(address)?.figure.value?.toLocaleString('en') ?? expect.fail(address);
				expect(before(asked)).not.toContain(value);
			}
	});

	test('is not shown before: no earlier step draws the figure or the place that a class is to find', () => {
		for (const { steps } of story.sequences)
			for (const [i, { activity }] of steps.entries()) {
				const earlier = steps.slice(0, i);
				const drawn = earlier.flatMap((step) => drawnAt(step).map(({ id }) => id));
				if (activity?.kind === 'predict') expect(drawn).not.toContain(activity.figure.split('#')[0]);
				if (activity?.kind === 'locate')
					expect(earlier.filter((step) => focusOf(step).views.includes('map'))).toEqual([]);
			}
	});

	test('is estimated of institutions alone', () => {
		for (const { figure } of of('predict')) expect(find.figure(figure)?.claim.standing).toBe('official');
	});

	test('has an answer within its scale', () => {
		for (const { figure, from, to, beside } of of('predict'))
			for (const address of [figure, ...beside]) {
				const { value = NaN } = find.figure(address)?.figure ?? expect.fail(address);
				expect(value).toBeGreaterThan(from);
				expect(value).toBeLessThan(to * 0.8);
			}
	});

	test('who said it, has as many answers as statements', () => {
		for (const { claims } of of('who'))
			expect(new Set(claims.map((id) => find.claim(id)?.by)).size).toBe(claims.length);
	});

	test('of statements is never all supported, and each has a reason with claims', () => {
		for (const { statements } of of('judge')) {
			expect(statements.length).toBeGreaterThanOrEqual(5);
			expect(new Set(statements.map(({ verdict }) => verdict)).size).toBe(3);
			for (const { why, cites } of statements) {
				const known = given(cites.flatMap((id) => find.claim(id) ?? []));
				expect([count(why) > 10, cites.length > 0]).toEqual([true, true]);
				expect(numbers(why ?? '').filter((number) => !known.has(number))).toEqual([]);
			}
		}
	});

	test('of a grid has a model answer for every row and column', () => {
		for (const { claims, columns, model = [] } of of('sourcing'))
			expect(model.map((row) => row.length)).toEqual(claims.map(() => columns.length));
	});

	/** Which claim bears out what a source says to a statement: statement, source, stance, claim. */
	const borne = `
		0 | offthebus | contradicts | A29
		0 | gazeta-koch | supports | F-REL-1
		0 | express | supports | F-ZHO-1
		1 | offthebus | uncertain | A03
		1 | urdu-rel | supports | F-REL-2
		2 | offthebus | supports | A07
		2 | express | supports | F-ZHO-1
		3 | express | contradicts | F-ZHO-1
		3 | unn-0817 | contradicts | F-REL-7`;

	test('of sources is borne out by a claim of that source, which the answer cites', () => {
		const [grid] = of('corroborate');
		const told = (grid?.statements ?? []).flatMap(({ stances = [] }, row) =>
			stances.flatMap((stance, i) => (stance === 'silent' ? [] : `${row} ${grid?.sources[i]} ${stance}`))
		);
		const rows = lines(borne).map(cells);
		expect(told).toEqual(rows.map(([row, source, stance]) => `${row} ${source} ${stance}`));
		for (const [, source = '', , claim = ''] of rows) {
			expect(find.claim(claim)?.sources).toContain(source);
			expect(grid?.cites).toContain(claim);
		}
	});
});
