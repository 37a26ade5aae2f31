import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chosen, Side } from '../../../src/lens/clauses';
import { clauses } from '../../../src/lens/clauses';
import { columns } from '../../../src/lens/columns';
import { crossfilter } from '../../../src/lens/crossfilter';
import { edition } from '../../../src/lens/known';
import { axis, figuresOf, mark, paired, passing } from '../../../src/lens/sides';
import { lookup } from '../../../src/story/lookup';
import { at, claim, day, event, exact, figure, story } from '../../sample';

const NOTHING: Chosen = {
	window: null,
	categories: [],
	places: [],
	standings: [],
	confidence: [],
	words: '',
	extent: null
};
const STORY = story({
	events: [
		event('polls', { category: 'vote', when: exact('9 20:00'), place: 'minsk' }),
		event('gate', { when: exact('10 21:00'), place: 'akrestsina' }),
		event('count', { when: exact('11 22:00'), place: 'minsk' }),
		event('march', { category: 'protest', when: day('12') })
	],
	claims: [
		claim('P', 'polls', { known: exact('9 20:10') }),
		claim('G', 'gate', { known: exact('11 00:00'), figures: [figure({ value: 10 })] }),
		claim('V', 'gate', {
			standing: 'independent',
			firmness: 'estimate',
			known: exact('11 01:00'),
			figures: [figure({ value: 20, qualifier: 'at least' })]
		}),
		claim('O', 'gate', { inference: true, standing: 'independent', figures: [figure({ value: 15 })] }),
		claim('C', 'count', { standing: 'independent', known: exact('12 00:00') }),
		claim('M', 'march', { standing: 'agency', known: day('12') })
	]
});
const find = lookup(STORY);
const cells = columns(STORY);
const now = edition(STORY, find, null);
const side = (part: Partial<Side> = {}): Side => ({ window: null, places: [], standings: [], ...part });
const held = (part: Partial<Chosen>) => passing(STORY, cells, now, { ...NOTHING, ...part });
const ids = (part: Partial<Chosen>) => held(part).map(({ event }) => event.id);

test('a side holds what passes its own window, places and standings', () => {
	expect(ids({ window: [at('9 20:00'), at('10 22:00')] })).toEqual(['polls', 'gate']);
	expect(ids({ places: ['minsk'] })).toEqual(['polls', 'count']);
	expect(ids({ standings: ['independent'], categories: ['release'] })).toEqual(['gate', 'count']);
	expect(ids({})).toHaveLength(4);
});

test('what was not published at the chosen moment is on no side', () => {
	const early = edition(STORY, find, at('11 00:30'));
	expect(passing(STORY, cells, early, NOTHING).map(({ event }) => event.id)).toEqual(['polls', 'gate']);
});

test('a side holds exactly what the page’s own filters would leave', () => {
	const subset = (...values: string[]) => fc.subarray(values);
	const hour = fc.integer({ min: 0, max: 8 * 24 }).map((n) => at('9') + n * 3_600_000);
	const chosen = fc.record({
		window: fc.option(fc.tuple(hour, hour)),
		places: subset('minsk', 'akrestsina', 'none'),
		categories: subset('vote', 'release', 'protest'),
		standings: fc.subarray(['official' as const, 'independent' as const, 'agency' as const])
	});
	const filter = crossfilter(STORY, cells);
	fc.assert(
		fc.property(chosen, (part) => {
			const all = { ...NOTHING, ...part };
			const passes = filter(clauses(STORY, cells, now, all), now);
			expect(passing(STORY, cells, now, all)).toEqual(now.events.filter(({ index }) => passes(index)));
		}),
		{ seed: 911, numRuns: 300 }
	);
});

test('figures stand by themselves, and on a side of some claimants only theirs do', () => {
	const values = (part: Partial<Side>) =>
		figuresOf(held(part), side(part)).map(({ claim, figure }) => `${claim.id} ${figure.value}`);
	expect(values({})).toEqual(['G 10', 'V 20', 'O 15']);
	expect(values({ standings: ['official'] })).toEqual(['G 10']);
	expect(values({ standings: ['independent'] })).toEqual(['V 20']);
});

test('a mark says who says so on its side first', () => {
	const gate = held({})[1];
	if (!gate) throw new Error('the sample has a gate');
	expect(mark(gate, side())).toMatchObject({ voice: 'official', firmness: 'stated' });
	expect(mark(gate, side({ standings: ['independent'] }))).toEqual({
		voice: 'independent',
		firmness: 'estimate'
	});
	expect(mark(gate, side({ standings: ['campaign'] }))).toMatchObject({ voice: 'official' });
});

test('events are counted by subject, side by side, without subjects that neither side has', () => {
	const rows = paired(STORY, held({ places: ['minsk'] }), held({ places: ['akrestsina'] }));
	expect(rows.map(({ category, a, b }) => [category.id, a, b])).toEqual([
		['vote', 1, 0],
		['release', 1, 1]
	]);
});

test('two windows are laid over each other, the longer one giving the length', () => {
	const [a, b] = [
		side({ window: [at('9 20:00'), at('10 06:00')] }),
		side({ window: [at('10 20:00'), at('11 08:00')] })
	];
	expect(axis(a, b, STORY)).toEqual({
		starts: [at('9 20:00'), at('10 20:00')],
		length: 12 * 3_600_000,
		calendar: false
	});
});

test('places and claimants of one window, and whatever stands beside the whole story, keep the story’s clock', () => {
	const night = side({ window: [at('9 20:00'), at('10 06:00')] });
	const longer = side({ window: [at('9 20:00'), at('10 08:00')], places: ['minsk'] });
	expect(axis(night, longer, STORY)).toEqual({
		starts: [at('9 20:00'), at('9 20:00')],
		length: 12 * 3_600_000,
		calendar: true
	});
	const whole = { starts: [at('9'), at('9')], length: 8 * 86_400_000, calendar: true };
	expect(axis(side(), side({ places: ['minsk'] }), STORY)).toEqual(whole);
	expect(axis(night, side(), STORY)).toEqual(whole);
});
