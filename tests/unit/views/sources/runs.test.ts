import { expect, it } from 'vitest';
import { runs } from '../../../../src/views/sources/runs';
import { at } from '../../../sample';

it.each([
	['', ''],
	['12', '12'],
	['9 10 11', '9–11'],
	['9 11 12 16', '9 11–12 16']
])('the days “%s” are said as “%s”', (days, said) => {
	const name = (ms: number) => Number(new Date(ms + 10_800_000).toISOString().slice(8, 10));
	const spans = runs(days.split(' ').filter(Boolean).map(at));
	expect(spans.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(' ')).toBe(
		said
	);
});
