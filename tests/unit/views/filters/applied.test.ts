import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/locales/english';
import { EVERYTHING, type Focus } from '../../../../src/session/focus';
import { Session } from '../../../../src/session/session.svelte';
import { applied, nameOf } from '../../../../src/views/filters/applied';
import { options } from '../../../../src/views/filters/options';
import { at, claim, day, event, story } from '../../../sample';

const STORY = story({
	events: [event('a', { place: 'minsk' }), event('b', { place: null }), event('c', { place: 'minsk' })],
	claims: [
		claim('1', 'a', { known: day('13') }),
		claim('2', 'b', { known: day('13'), standing: 'agency', confidence: 'low' }),
		claim('3', 'c', { known: day('13'), standing: 'campaign', inference: true })
	]
});
const visit = (focus: Partial<Focus> = {}) => new Session(STORY, english, { ...EVERYTHING, ...focus });
const names = (session: Session) => applied(session).map(({ name }) => name);

describe('filters that are set', () => {
	test('have names, each value its own', () => {
		const session = visit({
			window: [at('13 20:00'), at('14 06:00')],
			categories: ['release', 'gone'],
			places: ['minsk', 'none', 'nowhere'],
			standings: ['agency'],
			confidence: ['low'],
			words: ' gate ',
			extent: [27, 53, 28, 54]
		});
		expect(names(session)).toEqual([
			'Thu 13 Aug, 20:00 to Fri 14 Aug, 06:00',
			'Release',
			'gone',
			'Minsk',
			'Place not stated',
			'nowhere',
			'News agency',
			'How sure: Low',
			'“gate”',
			'Map area'
		]);
		expect(nameOf('categories', session)).toBe('Release, gone');
		expect(names(visit({ words: '  ' }))).toEqual([]);
	});

	test('whole days are named as days', () => {
		expect(names(visit({ window: [at('13'), at('14')] }))).toEqual(['Thu 13 Aug']);
		expect(names(visit({ window: [at('13'), at('15')] }))).toEqual(['Thu 13 Aug to Fri 14 Aug']);
	});

	test('are taken off one by one', () => {
		const session = visit({ window: [at('13'), at('14')], places: ['minsk', 'none'] });
		applied(session)[1]?.remove();
		expect(session.focus.places).toEqual(['none']);
		applied(session)[0]?.remove();
		expect(session.focus.window).toBeNull();
	});
});

describe('options', () => {
	const told = (facet: 'standings' | 'places' | 'confidence', session: Session) =>
		options(facet, session).map(({ label, count, chosen }) => [label, count, chosen]);

	test('are what the story has, each with what it would leave; an inference has no claimant', () => {
		expect(told('standings', visit())).toEqual([
			['Official', 1, false],
			['News agency', 1, false]
		]);
		expect(told('places', visit())).toEqual([
			['Minsk', 2, false],
			['Place not stated', 1, false]
		]);
	});

	test('count with all other filters, and not with their own', () => {
		expect(told('places', visit({ standings: ['agency'], places: ['minsk'] }))).toEqual([
			['Minsk', 0, true],
			['Place not stated', 1, false]
		]);
		expect(told('confidence', visit({ confidence: ['low'] }))).toEqual([
			['High', 2, false],
			['Low', 1, true]
		]);
	});
});
