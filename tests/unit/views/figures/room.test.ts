import { expect, test } from 'vitest';
import { room } from '../../../../src/views/figures/room';
import type { Asked } from '../../../../src/views/figures/strip';
import { claim } from '../../../sample';

const answer = (key: string) => ({ key, claim: claim(key, 'e'), figures: [] });
const asked = (others: readonly string[], more: Partial<Asked> = {}): Asked => ({
	question: { id: 'q', label: 'How many?', unit: 'people', figures: [] },
	lead: [answer('lead')],
	own: true,
	others: others.map(answer),
	soft: false,
	missing: undefined,
	...more
});
const keys = (one: Asked, taken: number) => room(one, taken).shown.map(({ key }) => key);

test('two answers fit below a figure, one where a line names who gave it; the rest is counted', () => {
	expect(keys(asked(['a', 'b', 'c']), 0)).toEqual(['a', 'b']);
	expect(keys(asked(['a', 'b', 'c']), 1)).toEqual(['a']);
	expect(room(asked(['a', 'b', 'c']), 1)).toMatchObject({ more: 2, lines: 2 });
	expect(keys(asked(['a', 'b'], { lead: [] }), 0)).toEqual(['a']);
});

test('a gap is told where there is room, else it is one more answer', () => {
	expect(room(asked(['a'], { missing: 'No count.' }), 0)).toMatchObject({
		missing: 'No count.',
		more: 0,
		lines: 2
	});
	expect(room(asked(['a', 'b'], { missing: 'No count.' }), 0)).toMatchObject({ missing: undefined, more: 1 });
});

test('that more may not yet have been out is told last, and not below an empty slot', () => {
	expect(room(asked([], { soft: true, missing: 'No count.' }), 0)).toMatchObject({ soft: true, lines: 2 });
	expect(room(asked(['a', 'b'], { soft: true }), 0).soft).toBe(false);
	expect(room(asked([], { soft: true, lead: [] }), 0).soft).toBe(false);
});
