import { describe, expect, it } from 'vitest';
import { edition } from '../../../src/lens/known';
import { isCorroborated, qualityOf } from '../../../src/lens/quality';
import { lookup } from '../../../src/story/lookup';
import type { Claim, StoryEvent, When } from '../../../src/story/story';
import {
	around,
	at,
	by,
	claim,
	day,
	event,
	exact,
	place,
	source,
	story,
	throughout,
	within
} from '../../sample';

const SOURCES = [
	source('a', { publisher: 'A', published: exact('10 10:00') }),
	source('a-copy', { publisher: 'Copies', origin: 'A', published: exact('10 10:00') }),
	source('b', { publisher: 'B', published: exact('12 10:00') }),
	source('undated', { publisher: 'C' })
];

function told(events: readonly StoryEvent[], claims: readonly Claim[] = []) {
	const one = story({
		sources: SOURCES,
		events,
		claims,
		places: [
			place('gate', { kind: 'site' }),
			...(['city', 'region', 'country'] as const).map((kind) => place(kind, { kind }))
		]
	});
	const find = lookup(one);
	return {
		seen: (on: string | null = null) => edition(one, find, on === null ? null : at(on)),
		find,
		quality(on: string | null = null, window: readonly [string, string] = ['9', '17']) {
			const all = this.seen(on);
			const [from, until] = window;
			return qualityOf(all.events, all, find, { window: [at(from), at(until)], timeZone: one.timeZone });
		}
	};
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');
const date = (at: number) => new Date(at + 3 * 3_600_000).toISOString().slice(8, 10);

/** A claim by somebody of its own, independent, read in `sources`. */
const said = (id: string, sources: readonly string[], more: Partial<Claim> = {}) =>
	claim(id, 'e', { by: `by ${id}`, standing: 'independent', sources, known: exact('13 10:00'), ...more });

describe('two sources are independent', () => {
	const corroborated = (claims: readonly Claim[], on: string | null = null) => {
		const { seen, find } = told([event('e')], claims);
		const all = seen(on);
		return all.events.some((one) => isCorroborated(one, find, all.on));
	};

	it('where different claimants are read at different publishers', () => {
		expect(corroborated([said('X', ['a']), said('Y', ['b'])])).toBe(true);
	});
	it('where one of them was read at a second publisher, too', () => {
		expect(corroborated([said('X', ['a']), said('Y', ['a', 'b'])])).toBe(true);
	});
	it.each<[string, readonly Claim[]]>([
		['one claim alone, however many carry it', [said('X', ['a', 'b'])]],
		['the same claimant twice', [said('X', ['a'], { by: 'Z' }), said('Y', ['b'], { by: 'Z' })]],
		['one publisher', [said('X', ['a']), said('Y', ['a'])]],
		['a copy of the other', [said('X', ['a']), said('Y', ['a-copy'])]],
		[
			'a claim that repeats the other',
			[said('X', ['a']), said('Y', ['b'], { relations: [{ to: 'X', kind: 'repeats' }] })]
		],
		[
			'a claim that the other repeats',
			[said('X', ['a'], { relations: [{ to: 'Y', kind: 'repeats' }] }), said('Y', ['b'])]
		],
		[
			'two official bodies',
			[said('X', ['a'], { standing: 'official' }), said('Y', ['b'], { standing: 'official' })]
		],
		['an inference of ours', [said('X', ['a']), said('Y', ['b'], { inference: true })]],
		['a claim that was read nowhere', [said('X', ['a', 'b']), said('Y', [])]],
		['a source that is not there', [said('X', ['a', 'b']), said('Y', ['lost'])]]
	])('but not with %s', (_, claims) => {
		expect(corroborated(claims)).toBe(false);
	});
	it('where one refines or contradicts the other', () => {
		for (const kind of ['refines', 'contradicts', 'supersedes'] as const)
			expect(corroborated([said('X', ['a']), said('Y', ['b'], { relations: [{ to: 'X', kind }] })])).toBe(
				true
			);
	});
	it('as far as both were out, claims and sources', () => {
		const claims = [said('X', ['a'], { known: exact('10 11:00') }), said('Y', ['b'])];
		expect([corroborated(claims, '13 09:00'), corroborated(claims, '13 10:00')]).toEqual([false, true]);
		expect(corroborated([said('X', ['a']), said('Y', ['undated'])], '14')).toBe(false);
		expect(corroborated([said('X', ['a']), said('Y', ['undated'])])).toBe(true);
	});
});

describe('how well what is shown is documented', () => {
	it('calls a time exact only if a source gives the minute', () => {
		const vague: readonly When[] = [
			day('13'),
			around('13 22:30', '13 22:00', '13 23:00'),
			by('13 18:00', '13 22:17'),
			by('13 22:17', '13 22:17'),
			within('13 22:00', '13 23:00'),
			throughout('13 22:00', '13 23:00'),
			{ ...exact('13 22:30'), uncertain: true },
			{ ...exact('13 22:30'), approximate: true }
		];
		const events = [event('exact'), ...vague.map((when, i) => event(`vague-${i}`, { when }))];
		const { time } = told(events).quality();
		expect([ids(time.yes), time.no.length]).toEqual(['exact', 8]);
	});

	it('calls a place exact only if it is a building or site', () => {
		const places = ['gate', 'city', 'region', 'country', null, 'lost'];
		const { place } = told(places.map((place, i) => event(`${i}`, { place }))).quality();
		expect([ids(place.yes), ids(place.no)]).toEqual(['0', '1 2 3 4 5']);
	});

	const empty = (when: readonly When[], ...how: [on?: string | null, window?: readonly [string, string]]) =>
		told(when.map((one, i) => event(`${i}`, { when: one })))
			.quality(...how)
			.empty.yes.map(date)
			.join(' ');

	it('names the days in which nothing happened, lasted or may have happened', () => {
		expect(empty([exact('9 00:00'), day('11'), throughout('12 20:00', '14')])).toBe('10 14 15 16');
		expect(empty([within('9', '17')])).toBe('');
		expect(empty([])).toBe('09 10 11 12 13 14 15 16');
	});

	it('gives to no day what is dated to a month, and of an open side only what is known', () => {
		const august = { ...throughout('1', '2020-09-01'), precision: 'month' as const };
		const year = { ...august, precision: 'year' as const };
		expect(empty([august, year, day('9')], null, ['9', '11'])).toBe('10');
		expect(empty([throughout('10', '17', { openEnd: true })], null, ['9', '12'])).toBe('09 11');
		expect(empty([throughout('9', '11', { openStart: true })], null, ['9', '12'])).toBe('09 11');
	});

	it('looks at the days of the window, as far as they had come at the chosen moment', () => {
		expect(empty([day('13')], null, ['13 20:00', '14 06:00'])).toBe('14');
		expect(empty([], '10 12:00')).toBe('09 10');
		expect(empty([], '8')).toBe('');
	});

	it('counts claims by who makes them and by whether a link finds their sentence', () => {
		const claims = [
			said('Q', ['a'], { quote: 'so many' }),
			said('P', ['a'], { passages: [{ source: 'a', words: 'so many' }], standing: 'official' }),
			said('N', ['a'], { inference: true, standing: 'official' }),
			said('LATER', ['a'], { known: exact('15 10:00') })
		];
		const { sentence, voices } = told([event('e')], claims).quality('14');
		expect([ids(sentence.yes), ids(sentence.no)]).toEqual(['Q P', 'N']);
		expect(voices.map(({ voice, claims }) => [voice, ids(claims.yes), claims.no.length])).toEqual([
			['official', 'P', 2],
			['independent', 'Q', 2],
			['note', 'N', 2]
		]);
	});

	it('counts nothing of an event that was not out', () => {
		const claims = [said('X', ['a']), claim('Y', 'f', { known: exact('12 10:00'), sources: ['b'] })];
		const { independent, time, empty } = told([event('e'), event('f', { when: day('12') })], claims).quality(
			'12 10:00'
		);
		expect([ids(independent.no), ids(time.yes), ids(time.no)]).toEqual(['f', '', 'f']);
		expect(empty.no.map(date)).toEqual(['12']);
	});
});
