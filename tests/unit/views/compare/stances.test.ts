import { expect, it } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { lookup } from '../../../../src/story/lookup';
import type { Claim } from '../../../../src/story/story';
import { comparison, rowsOf } from '../../../../src/views/compare/comparison';
import { grid } from '../../../../src/views/compare/stances';
import { claim, event, figure, source, story } from '../../../sample';

/** What each source has to do with each claim of one event: `{ A: ['says', 'silent'] }`. */
function stances(claims: readonly Claim[]) {
	const sources = [...new Set(claims.flatMap(({ sources }) => sources))].map((id) => source(id));
	const told = story({ events: [event('gate')], claims, sources });
	const find = lookup(told);
	const found = comparison('event:gate', told, find, edition(told, find, null));
	const made = grid(found ? rowsOf(found) : [], find);
	return Object.fromEntries(made.lines.map(({ claim, stances }) => [claim.id, stances]));
}
const from = (id: string, more: Partial<Claim> = {}) =>
	claim(id, 'gate', { sources: [id.toLowerCase()], ...more });
const relation = (to: string, kind: 'contradicts' | 'refines' | 'repeats' | 'supersedes') => ({
	relations: [{ to, kind }]
});

it('a source says so where it makes the claim or repeats it, otherwise where it contradicts it', () => {
	expect(
		stances([from('A'), from('B', relation('A', 'contradicts')), from('C', relation('A', 'repeats'))])
	).toEqual({
		A: ['says', 'otherwise', 'says'],
		B: ['otherwise', 'says', 'silent'],
		C: ['says', 'silent', 'says']
	});
});

it('a source that refines or replaces it puts it differently, and one with nothing to do with it is silent', () => {
	expect(
		stances([from('A'), from('B', relation('A', 'refines')), from('C', relation('B', 'supersedes'))])['A']
	).toEqual(['says', 'other', 'silent']);
});

it('another figure puts it differently, and “dozens” is too vague', () => {
	const [many, some] = [figure({ value: 9 }), figure({ qualifier: 'indefinite', words: 'dozens' })];
	const claims = [
		from('A', { figures: [figure({ value: 7 })] }),
		from('B', { figures: [many] }),
		from('C', { figures: [some] }),
		from('D', { figures: [many], verdict: 'too vague' })
	];
	expect(stances(claims)['A']).toEqual(['says', 'other', 'vague', 'vague']);
	const gate = from('G', { figures: [figure({ value: 3, scope: 'one gate' })] });
	expect(stances([...claims, gate])['A']?.at(-1)).toBe('silent');
});

it('of a source with several claims the clearest counts', () => {
	const claims = [
		from('A'),
		from('B', { sources: ['x'], ...relation('A', 'refines') }),
		from('C', { sources: ['x'], ...relation('A', 'contradicts') })
	];
	expect(stances(claims)['A']).toEqual(['says', 'otherwise']);
});
