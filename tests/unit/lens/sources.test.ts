import { describe, expect, it } from 'vitest';
import { edition } from '../../../src/lens/known';
import {
	basisOf,
	byKind,
	byPublisher,
	couldBeRead,
	publisherOf,
	type Group
} from '../../../src/lens/sources';
import { lookup } from '../../../src/story/lookup';
import { at, claim, day, event, exact, source, story } from '../../sample';

const TOLD = story({
	sources: [
		source('wire', { publisher: 'Wire', kind: 'agency', published: exact('13 22:00') }),
		source('copy', { publisher: 'Copy', origin: 'Wire', published: exact('14 10:00') }),
		source('paper', { publisher: 'Paper', published: day('14') }),
		source('undated', { publisher: 'Nobody knows when' }),
		source('later', { publisher: 'Later', published: day('20') }),
		source('idle', { publisher: 'Of no use' })
	],
	events: [event('gate'), event('march'), event('count')],
	claims: [
		claim('A', 'gate', { known: exact('13 22:00'), sources: ['wire', 'copy'] }),
		claim('B', 'gate', { known: exact('14 09:00'), sources: ['copy', 'undated'], standing: 'agency' }),
		claim('C', 'march', { known: exact('13 23:00'), sources: ['later'] }),
		claim('D', 'count', { known: day('14'), sources: ['wire', 'paper'], inference: true }),
		claim('E', 'count', { known: exact('13 22:30'), sources: [] }),
		claim('F', 'count', { known: exact('13 22:30'), sources: ['lost'] })
	]
});
const find = lookup(TOLD);
const known = (on: string | null) => edition(TOLD, find, on === null ? null : at(on));

/** What of the events called so rests on what, as known on a moment. */
function basis(events: readonly string[], on: string | null = null) {
	const all = known(on);
	return basisOf(
		all.events.filter(({ event }) => events.includes(event.id)),
		all,
		find
	);
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');
const told = (groups: readonly Group[]) =>
	groups.map(({ key, used, claims }) => [key, ids(used.map(({ source }) => source)), claims]);

describe('the sources of what is shown', () => {
	it('are each there once, with the claims and events that rest on them, and whose word they carry', () => {
		const { used } = basis(['gate', 'count']);
		expect(
			used.map(({ source, claims, events, voices }) => [source.id, ids(claims), ids(events), voices.join()])
		).toEqual([
			['wire', 'A D', 'gate count', 'official,note'],
			['copy', 'A B', 'gate', 'official,agency'],
			['undated', 'B', 'gate', 'agency'],
			['paper', 'D', 'count', 'note']
		]);
	});

	it('leave out what rests on other events alone, and count it; what nothing rests on is not counted', () => {
		expect(basis(['gate'])).toMatchObject({ elsewhere: 2, unread: 0 });
		expect(basis(['gate', 'march', 'count']).elsewhere).toBe(0);
		expect(basis([])).toMatchObject({ used: [], elsewhere: 5, unread: 0 });
	});

	it('are at a past moment those that were out, and claims without one are counted', () => {
		const { used, unread } = basis(['gate', 'march', 'count'], '14 09:30');
		expect(used.map(({ source, claims }) => `${source.id}: ${ids(claims)}`)).toEqual(['wire: A']);
		// B was read in a later copy and in an undated paper, C in a report of a week later, F nowhere that is known.
		expect(unread).toBe(3);
	});

	it.each([
		['at 10:00', exact('14 10:00'), '14 09:59', false],
		['at 10:00', exact('14 10:00'), '14 10:00', true],
		['on the 14th', day('14'), '14 23:59', false],
		['on the 14th', day('14'), '15', true],
		['nobody knows when', undefined, '16', false],
		['nobody knows when', undefined, null, true]
	])('published %s they could be read then or not', (_, published, on, out) => {
		const one = source('s', published && { published });
		expect(couldBeRead(one, on === null ? null : at(on))).toBe(out);
	});

	it('belong to whose text they are: a copy stands with its original', () => {
		expect(publisherOf(source('s', { publisher: 'P' }))).toBe('P');
		expect(told(byPublisher(basis(['gate', 'count']).used))).toEqual([
			['Wire', 'wire copy', 3],
			['Nobody knows when', 'undated', 1],
			['Paper', 'paper', 1]
		]);
	});

	it('stand by kind, what is used most first; a claim counts once a group', () => {
		expect(told(byKind(basis(['gate', 'count']).used))).toEqual([
			['media', 'copy undated paper', 3],
			['agency', 'wire', 2]
		]);
	});
});
