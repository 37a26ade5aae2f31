import { describe, expect, it } from 'vitest';
import { around, changes, dots } from '../../../src/lens/history';
import { lookup } from '../../../src/story/lookup';
import { at, claim, day, event, exact, source, story } from '../../sample';

const TOLD = story({
	article: { source: 'portal' },
	sources: [source('portal'), source('paper')],
	events: [event('gate', { when: exact('13 22:30') }), event('old', { when: exact('1 10:00') })],
	claims: [
		claim('A', 'gate', { known: exact('13 23:00'), sources: ['paper'] }),
		claim('B', 'gate', {
			known: exact('14 09:00'),
			sources: ['paper'],
			relations: [
				{ to: 'A', kind: 'refines' },
				{ to: 'D', kind: 'contradicts' }
			]
		}),
		claim('C', 'gate', {
			known: exact('15 09:00'),
			sources: ['paper'],
			relations: [
				{ to: 'A', kind: 'supersedes' },
				{ to: 'B', kind: 'contradicts', note: 'Not both.' }
			]
		}),
		claim('D', 'gate', { known: day('15'), sources: ['paper'] }),
		claim('ARTICLE', 'gate', { known: day('14'), sources: ['portal'] }),
		claim('UNDATED', 'gate'),
		claim('OLD', 'old', { known: exact('10 10:00'), sources: ['paper'] }),
		claim('STORY', 'gate', { about: { story: true }, known: exact('10 10:00'), sources: ['paper'] })
	]
});
const find = lookup(TOLD);
const between = (since: string, until: string | null) =>
	changes(TOLD, find, at(since), until === null ? null : at(until)).map(({ claim, news, others, note }) => [
		claim.id,
		news,
		...others.map(({ id }) => id),
		...(note ? [note] : [])
	]);

describe('what changed between two moments', () => {
	it('is what came out after the first and not after the second, earliest first', () => {
		expect(between('13 23:00', '14 09:00')).toEqual([['B', 'corrected', 'A']]);
		expect(between('9', '13 23:00').map(([id]) => id)).toEqual(['OLD', 'STORY', 'A']);
	});

	it('is new, corrects what was out before, or contradicts it, which says more', () => {
		expect(between('13', null).slice(1)).toEqual([
			['B', 'corrected', 'A'],
			['ARTICLE', 'new'],
			['C', 'contradicted', 'B', 'Not both.'],
			['D', 'contradicted', 'B']
		]);
	});
});

describe('the two times of claims', () => {
	it('are drawn where both lie in the days of the story, a day as long as it is', () => {
		const all = dots(TOLD, find, null).map(({ claim, known: [from, to] }) => [claim.id, from, to]);
		expect(all).toEqual([
			['A', at('13 23:00'), at('13 23:00')],
			['B', at('14 09:00'), at('14 09:00')],
			['C', at('15 09:00'), at('15 09:00')],
			['D', at('15'), at('16')],
			['ARTICLE', at('14'), at('15')]
		]);
	});

	it('are drawn only of what was out', () => {
		expect(dots(TOLD, find, at('14 09:00')).map(({ claim }) => claim.id)).toEqual(['A', 'B']);
	});
});

it('the article’s day parts what its author could know from what came out then, and later', () => {
	expect(around(TOLD, day('14'))).toEqual({ before: 3, during: 1, later: 2 });
});
