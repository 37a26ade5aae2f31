import { describe, expect, it } from 'vitest';
import { edition } from '../../../src/lens/known';
import { lookup } from '../../../src/story/lookup';
import type { Claim } from '../../../src/story/story';
import { pairs, sourcesOf } from '../../../src/marks/relations';
import { at, claim, event, exact, story } from '../../sample';

function related(claims: Claim[], of: string, on: number | null = null) {
	const told = story({ events: [event('gate'), event('count')], claims });
	const find = lookup(told);
	const now = edition(told, find, on);
	const seen = now.events.find((one) => one.event.id === of);
	if (!seen) throw new Error(of);
	return pairs(seen.claims, find, now).map((pair) => ({
		...pair,
		from: pair.from.id,
		to: pair.to.id,
		foreign: pair.foreign?.id,
		event: pair.event?.id
	}));
}

const contradicts = (to: string, note?: string) => ({
	relations: [{ to, kind: 'contradicts' as const, note }]
});

describe('what claims have to do with each other', () => {
	it('is seen from both ends, with the way to the other event', () => {
		const claims = [claim('A', 'gate', contradicts('B', 'Not both.')), claim('B', 'count')];
		const pair = { kind: 'contradicts', from: 'A', to: 'B', note: 'Not both.' };
		expect(related(claims, 'gate')).toEqual([{ ...pair, foreign: 'B', event: 'count' }]);
		expect(related(claims, 'count')).toEqual([{ ...pair, foreign: 'A', event: 'gate' }]);
	});

	it('is one contradiction where both sides say so, and keeps the note of either', () => {
		const claims = [claim('A', 'gate', contradicts('B', 'Not both.')), claim('B', 'gate', contradicts('A'))];
		expect(related(claims, 'gate')).toMatchObject([{ kind: 'contradicts', note: 'Not both.' }]);
		expect(related(claims, 'gate')[0]?.foreign).toBeUndefined();
	});

	it('keeps the direction of what refines', () => {
		const refines = { relations: [{ to: 'A', kind: 'refines' as const }] };
		expect(related([claim('A', 'gate'), claim('B', 'gate', refines)], 'gate')).toMatchObject([
			{ kind: 'refines', from: 'B', to: 'A' }
		]);
	});

	it('leads to no event where the other claim is about a place or the story', () => {
		const other = claim('B', 'gate', { about: { story: true } });
		const [pair] = related([claim('A', 'gate', contradicts('B')), other], 'gate');
		expect(pair).toMatchObject({ foreign: 'B', event: undefined });
	});

	it('does not speak of what was not out yet', () => {
		const claims = [
			claim('A', 'gate', { ...contradicts('B'), known: exact('13 23:00') }),
			claim('B', 'count', { known: exact('14 16:11') })
		];
		expect(related(claims, 'gate', at('14 10:00'))).toEqual([]);
		expect(related(claims, 'gate', at('14 17:00'))).toHaveLength(1);
	});
});

it('sources are counted once each', () => {
	const claims = [claim('A', 'gate', { sources: ['ap', 'tut'] }), claim('B', 'gate', { sources: ['ap'] })];
	expect(sourcesOf(claims)).toBe(2);
});
