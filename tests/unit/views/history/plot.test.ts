import { expect, it } from 'vitest';
import { articleDay, inDepth, MARGIN, plot } from '../../../../src/views/history/plot';
import { at, claim, day, source, story } from '../../../sample';

it('both axes hold the days of the story, and what lies outside stands at their ends', () => {
	const { x, y, days } = plot(story(), 400, 300);
	expect([x(at('9')), x(at('1')), x(at('17'))]).toEqual([MARGIN.left, MARGIN.left, 400 - MARGIN.right]);
	expect([y(at('9')), y(at('17'))]).toEqual([300 - MARGIN.bottom, MARGIN.top]);
	expect(days.map(({ noon }) => noon)).toEqual(
		[9, 10, 11, 12, 13, 14, 15, 16].map((date) => at(`${date} 12:00`))
	);
});

it('a long story is given no more than ten days to read', () => {
	const { span } = story();
	const long = story({ span: { ...span, end: at('2020-12-01') } });
	expect(plot(long, 400, 300).days.length).toBeLessThanOrEqual(10);
});

it('the article’s day is that of its source', () => {
	expect(articleDay(story())).toBeUndefined();
	const sources = [source('portal', { published: day('14') })];
	expect(articleDay(story({ article: { source: 'portal' }, sources }))).toEqual(day('14'));
});

it('strokes are drawn before marks', () => {
	const dot = (id: string, from: number, to: number) => ({
		claim: claim(id, 'e'),
		happened: 0,
		known: [from, to] as const
	});
	expect(inDepth([dot('a', 1, 1), dot('b', 1, 2)]).map(({ claim }) => claim.id)).toEqual(['b', 'a']);
});
