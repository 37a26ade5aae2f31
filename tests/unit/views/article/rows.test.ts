import { describe, expect, it } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { lookup } from '../../../../src/story/lookup';
import { rows } from '../../../../src/views/article/rows';
import { at, claim, day, event, exact, story } from '../../../sample';

const refined = { verdict: 'refined' as const, known: day('14') };
const told = story({
	events: [event('gate'), event('count')],
	claims: [
		claim('A10', 'gate', refined),
		claim('A07', 'gate', { ...refined, relations: [{ to: 'N', kind: 'repeats' }] }),
		claim('A08', 'gate', { ...refined, about: { place: 'akrestsina' } }),
		claim('A17', 'gate', { ...refined, about: { story: true } }),
		claim('N', 'gate', { known: exact('13 23:00') }),
		claim('C', 'count', { known: exact('15 12:00'), relations: [{ to: 'A07', kind: 'refines' }] }),
		claim('D', 'count', { known: exact('15 12:00'), relations: [{ to: 'A07', kind: 'refines' }] })
	]
});

function list(on: number | null = null) {
	const find = lookup(told);
	return rows(told, find, edition(told, find, on));
}

describe('the claims of the article', () => {
	it('are those with a verdict, in the article’s order, by their number', () => {
		expect(list().map(({ claim, number }) => [claim.id, number])).toEqual([
			['A07', 7],
			['A08', 8],
			['A10', 10],
			['A17', 17]
		]);
	});

	it('are about an event, a place, or the story', () => {
		expect(list().map(({ event, place }) => [event?.id, place?.id])).toEqual([
			['gate', undefined],
			[undefined, 'akrestsina'],
			['gate', undefined],
			[undefined, undefined]
		]);
	});

	it('are held against other events, each once', () => {
		expect(list()[0]?.compared.map(({ claim, event }) => [claim.id, event.id])).toEqual([['C', 'count']]);
	});

	it('are withheld until the article is out, and what came later with them', () => {
		expect(list(at('14 10:00'))).toEqual([]);
		const [first] = list(at('15 00:00'));
		expect(first?.claim.id).toBe('A07');
		expect(first?.compared).toEqual([]);
		expect(list(at('15 13:00'))[0]?.compared).toHaveLength(1);
	});

	it('without a number in their id are counted', () => {
		const plain = story({ events: [event('gate')], claims: [claim('x', 'gate', { verdict: 'too vague' })] });
		const find = lookup(plain);
		expect(rows(plain, find, edition(plain, find, null))[0]?.number).toBe(1);
	});
});
