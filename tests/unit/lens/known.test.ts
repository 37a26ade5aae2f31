// @vitest-environment node
import { expect, test } from 'vitest';
import { edition, publications, stops, voiceOf } from '../../../src/lens/known';
import { lookup } from '../../../src/story/lookup';
import type { Claim, Story, StoryEvent } from '../../../src/story/story';
import { at, claim, day, event, exact, story, throughout } from '../../sample';

/** What was known on `on` (null = everything) about the events of a tiny story. */
function known(claims: Claim[], on: string | null, events: StoryEvent[] = [event('a')]) {
	const told: Story = story({ events, claims });
	return edition(told, lookup(told), on === null ? null : at(on));
}
const only = (claims: Claim[], on: string | null) => known(claims, on).events[0];

test('a claim with a clock time is out from its minute, not before', () => {
	const claims = [claim('c', 'a', { known: exact('13 22:17') })];
	expect(only(claims, '13 22:16')?.published).toBe(false);
	expect(only(claims, '13 22:17')?.published).toBe(true);
	expect(known(claims, '13 22:16').out('c')).toBe(false);
	expect(known(claims, '13 22:17').out('c')).toBe(true);
});

test('a claim known to the day is soft during that day and out from its end', () => {
	const claims = [claim('c', 'a', { known: day('14') })];
	expect(only(claims, '13 23:59')).toMatchObject({ published: false, soft: false });
	expect(only(claims, '14 10:00')).toMatchObject({ published: false, soft: true, claims: [] });
	expect(only(claims, '15')).toMatchObject({ published: true, soft: false });
});

test('only a single day is soft: what is known to the month or to several days waits for its end', () => {
	const august = { ...day('1'), end: at('2020-09-01'), precision: 'month' as const };
	const days = { ...throughout('12', '15'), precision: 'day' as const };
	for (const when of [august, days])
		expect(only([claim('c', 'a', { known: when })], '14 10:00')).toMatchObject({
			published: false,
			soft: false
		});
});

test('an undated claim is never out on a chosen moment, and always out today', () => {
	const claims = [claim('c', 'a')];
	expect(only(claims, '16 12:00')).toMatchObject({ published: false, soft: false });
	expect(only(claims, null)?.published).toBe(true);
	expect(known(claims, '16 12:00').undated).toBe(1);
	expect(known(claims, null).undated).toBe(0);
});

test('an event takes its voice and firmness from the first claim then known', () => {
	const claims = [
		claim('late', 'a', { known: day('14'), standing: 'official', firmness: 'disputed' }),
		claim('early', 'a', { known: exact('13 22:17'), standing: 'eyewitness', firmness: 'estimate' }),
		claim('undated', 'a', { standing: 'campaign' })
	];
	expect(only(claims, null)).toMatchObject({
		voice: 'eyewitness',
		firmness: 'estimate',
		others: ['official', 'campaign']
	});
	expect(only(claims, null)?.claims.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
	expect(only(claims, '14 10:00')).toMatchObject({ voice: 'eyewitness', others: [] });
});

test('claims of one moment keep the order of the file, and each further kind is named once', () => {
	const claims = ['official', 'agency', 'agency', 'official', 'independent'].map((standing, i) =>
		claim(`c${i}`, 'a', { known: day('13'), standing: standing as Claim['standing'] })
	);
	expect(only(claims, null)).toMatchObject({ voice: 'official', others: ['agency', 'independent'] });
});

test('an inference of ours is a note and never has a claimant’s shape', () => {
	expect(voiceOf(claim('c', 'a', { inference: true }))).toBe('note');
	expect(voiceOf(claim('c', 'a', { standing: 'campaign' }))).toBe('campaign');
	expect(only([claim('c', 'a', { inference: true })], null)?.voice).toBe('note');
});

test('an event without any claim is an editor’s note and always there', () => {
	expect(only([], '9 00:00')).toMatchObject({
		published: true,
		voice: 'note',
		firmness: 'stated',
		others: [],
		differs: false
	});
});

test('accounts differ only when both claims are out, seen from either end', () => {
	const events = [event('a'), event('b')];
	const claims = [
		claim('a1', 'a', { known: exact('13 10:00'), relations: [{ to: 'b1', kind: 'contradicts' }] }),
		claim('b1', 'b', { known: exact('14 10:00') })
	];
	const differs = (on: string | null) => known(claims, on, events).events.map((seen) => seen.differs);
	expect(differs('13 12:00')).toEqual([false, false]);
	expect(differs('14 12:00')).toEqual([true, true]);
	expect(differs(null)).toEqual([true, true]);
});

test('refining, superseding and repeating is no difference', () => {
	const kinds = ['refines', 'supersedes', 'repeats'] as const;
	for (const kind of kinds) {
		const claims = [claim('a1', 'a', { relations: [{ to: 'a2', kind }] }), claim('a2', 'a')];
		expect(only(claims, null)?.differs).toBe(false);
	}
});

test('every event is counted once: published, soft, later or undated', () => {
	const events = ['out', 'soft', 'later', 'undated', 'note'].map((id) => event(id));
	const claims = [
		claim('1', 'out', { known: exact('13 22:17') }),
		claim('2', 'soft', { known: day('14') }),
		claim('3', 'soft', { known: exact('15 09:00') }),
		claim('4', 'later', { known: exact('14 16:11') }),
		claim('5', 'undated')
	];
	expect(known(claims, '14 10:00', events)).toMatchObject({ published: 2, soft: 1, later: 1, undated: 1 });
	expect(known(claims, null, events)).toMatchObject({
		published: 5,
		soft: 0,
		later: 0,
		undated: 0,
		on: null
	});
});

test('publications are moments with a clock and days without, each with what came out then', () => {
	const claims = [
		claim('day', 'a', { known: day('14') }),
		claim('late', 'a', { known: exact('14 16:11') }),
		claim('early', 'a', { known: exact('13 22:17') }),
		claim('undated', 'a'),
		claim('with', 'a', { known: exact('13 22:17') })
	];
	const found = publications(story({ events: [event('a')], claims }));
	expect(found.map(({ claims, ...when }) => ({ ...when, ids: claims.map(({ id }) => id) }))).toEqual([
		{ at: at('13 22:17'), end: at('13 22:17'), soft: false, ids: ['early', 'with'] },
		{ at: at('14'), end: at('15'), soft: true, ids: ['day'] },
		{ at: at('14 16:11'), end: at('14 16:11'), soft: false, ids: ['late'] }
	]);
});

test('a minute and a day that start together are two publications, the minute first', () => {
	const claims = [claim('d', 'a', { known: day('14') }), claim('m', 'a', { known: exact('14 00:00') })];
	expect(publications(story({ claims })).map(({ soft }) => soft)).toEqual([false, true]);
});

test('stops are turning points: clock times and ends of days, distinct and in order', () => {
	const claims = [
		claim('a', 'a', { known: day('14') }),
		claim('b', 'a', { known: exact('13 22:17') }),
		claim('c', 'a', { known: exact('13 22:17') }),
		claim('d', 'a')
	];
	expect(stops(story({ claims }))).toEqual([at('13 22:17'), at('15')]);
});
