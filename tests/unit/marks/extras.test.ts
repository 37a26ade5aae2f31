import { expect, it } from 'vitest';
import { english } from '../../../src/locales/english';
import { extras } from '../../../src/marks/extras';
import type { Figure } from '../../../src/story/story';
import { day, exact, figure, throughout } from '../../sample';

const dates = english.dates('Europe/Minsk');
const said = (more: Partial<Figure>) => extras(figure(more), dates, english.words).join(', ');

it('says what is counted, of what, where, as of when, in which sense, how derived', () => {
	expect(said({ of: 'released', scope: 'one gate', asOf: exact('14 16:11'), measure: 'cumulative' })).toBe(
		'released, one gate, as of 14 August, 16:11, in all until then'
	);
	expect(said({ of: 'the winner', base: 'valid votes', measure: 'share', asOf: day('14') })).toBe(
		'the winner, share of valid votes, as of 14 August'
	);
	expect(said({ asOf: throughout('9', '14', { precision: 'day' }), formula: '3,000 + 2,000' })).toBe(
		'as of 9 to 13 August 2020, in the period, derived: 3,000 + 2,000'
	);
});

it('says nothing where nothing is known', () => {
	expect(said({})).toBe('');
});
