import { expect, test } from 'vitest';
import { fitted, rows, shown } from '../../../src/shells/shown';
import { story } from '../../sample';

const TALE = story({
	charts: [
		{ id: 'counts', form: 'bars', title: 'Counts', series: [] },
		{ id: 'shares', form: 'shares', title: 'Shares', series: [] }
	]
});
const ids = ({ views, charts }: ReturnType<typeof shown>) => [...charts, ...views.map(({ id }) => id)];

test('an embed shows the views and charts that its address names, in the order of the story', () => {
	expect(ids(shown(['list', 'shares', 'timeline'], TALE))).toEqual(['shares', 'timeline', 'list']);
});

test('an address that names nothing the story has gets the usual views', () => {
	expect(ids(shown(['nothing'], TALE))).toEqual(['timeline', 'map', 'list']);
	expect(ids(shown([], TALE))).toEqual(['timeline', 'map', 'list']);
});

test('a frame that cannot grow has room for less', () => {
	const usual = shown([], TALE);
	expect(ids(fitted(usual, null))).toEqual(['timeline', 'map', 'list']);
	expect(ids(fitted(usual, 720))).toEqual(['timeline', 'list']);
	expect(ids(fitted(usual, 400))).toEqual(['timeline']);
	expect(ids(fitted(shown(['map', 'list'], TALE), 720))).toEqual(['map', 'list']);
	expect(ids(fitted(shown(['counts', 'map'], TALE), 200))).toEqual(['counts']);
	expect([null, 1000, 720, 300].map(rows)).toEqual([3, 3, 2, 1]);
});
