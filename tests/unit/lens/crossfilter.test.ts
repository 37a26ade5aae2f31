// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	clauses,
	type Chosen,
	type Clause,
	type Clauses,
	type Facet,
	type Filter
} from '../../../src/lens/clauses';
import { columns } from '../../../src/lens/columns';
import { crossfilter } from '../../../src/lens/crossfilter';
import { edition, type Seen } from '../../../src/lens/known';
import { lookup } from '../../../src/story/lookup';
import type { Standing } from '../../../src/story/story';
import { at, claim, event, exact, story, throughout } from '../../sample';

const HOUR = 3_600_000;
const FILTERS: Filter[] = ['window', 'categories', 'places', 'standings', 'confidence', 'words', 'extent'];
const ALL: Chosen = {
	window: null,
	categories: [],
	places: [],
	standings: [],
	confidence: [],
	words: '',
	extent: null
};
const NONE: Clauses = {
	window: null,
	categories: null,
	places: null,
	standings: null,
	confidence: null,
	words: null,
	extent: null
};

/** A clause that counts how often it is asked. */
function counting(key: string, test: (i: number) => boolean) {
	const asked: number[] = [];
	const ask = (i: number) => {
		asked.push(i);
		return test(i);
	};
	return { asked, clause: Object.assign(ask, { key }) as Clause };
}

/** A crossfilter of `size` events that are all published. */
function filterOf(size: number) {
	const told = story({ events: Array.from({ length: size }, (_, i) => event(`e${i}`)) });
	const [update, all] = [crossfilter(told, columns(told)), edition(told, lookup(told), null)];
	return (now: Clauses) => update(now, all);
}

test('an event passes when it fails no filter; a view skips its own', () => {
	const update = filterOf(3);
	const odd = counting('odd', (i) => i % 2 === 1).clause;
	const small = counting('small', (i) => i < 2).clause;
	const passes = update({ ...NONE, categories: odd, places: small });
	expect([0, 1, 2].filter((i) => passes(i))).toEqual([1]);
	expect([0, 1, 2].filter((i) => passes(i, 'categories'))).toEqual([0, 1]);
	expect([0, 1, 2].filter((i) => passes(i, 'places'))).toEqual([1]);
	expect([0, 1, 2].filter((i) => passes(i, 'words'))).toEqual([1]);
});

test('a filter that is dropped holds nothing back any more', () => {
	const update = filterOf(2);
	update({ ...NONE, words: counting('x', () => false).clause });
	const passes = update(NONE);
	expect([passes(0), passes(1)]).toEqual([true, true]);
});

test('only a clause with a new key is asked again', () => {
	const update = filterOf(2);
	const first = counting('same', () => true);
	const again = counting('same', () => true);
	const changed = counting('changed', () => true);
	update({ ...NONE, categories: first.clause });
	update({ ...NONE, categories: again.clause, places: changed.clause });
	expect([first.asked, again.asked, changed.asked]).toEqual([[0, 1], [], [0, 1]]);
});

test('the answer is a new function exactly when something changed, so that whoever derives from it is told', () => {
	const update = filterOf(1);
	const one = update({ ...NONE, words: counting('one', () => true).clause });
	expect(update({ ...NONE, words: counting('one', () => true).clause })).toBe(one);
	expect(update({ ...NONE, words: counting('two', () => true).clause })).not.toBe(one);
});

test('a window that slides asks only about the events that it passes over', () => {
	const told = story({
		events: ['10', '11', '12', '13', '14'].map((d) => event(d, { when: exact(`${d} 12:00`) }))
	});
	const made = columns(told);
	const all = edition(told, lookup(told), null);
	const update = crossfilter(told, made);
	const slide = (from: string, to: string) => {
		const window = clauses(told, made, all, {
			...ALL,
			window: [at(from), at(to)]
		}).window;
		const { asked, clause } = counting(window?.key ?? '', (i) => window?.(i) ?? false);
		const passes = update({ ...NONE, window: Object.assign(clause, { slide: window?.slide }) }, all);
		return { asked: asked.length, in: told.events.filter((_, i) => passes(i)).map(({ id }) => id) };
	};
	expect(slide('10', '12')).toEqual({ asked: 5, in: ['10', '11'] });
	expect(slide('11', '13')).toEqual({ asked: 2, in: ['11', '12'] });
	expect(slide('11', '15')).toEqual({ asked: 2, in: ['11', '12', '13', '14'] });
	expect(slide('10', '11')).toEqual({ asked: 5, in: ['10'] });
});

const FACETS: Facet[] = ['categories', 'places', 'standings', 'confidence'];
const OPTIONS: Record<Facet, (seen: Seen) => readonly string[]> = {
	categories: ({ event: { category } }) => [category],
	places: ({ event: { place } }) => [place ?? 'none'],
	standings: ({ claims }) => claims.filter(({ inference }) => !inference).map(({ standing }) => standing),
	confidence: ({ claims }) => claims.map((one) => one.confidence)
};

/** How many events each option of a facet has, counted one by one. */
function recount(list: readonly Seen[], facet: Facet): Map<string, number> {
	const found = new Map<string, number>();
	for (const seen of list)
		for (const option of new Set(OPTIONS[facet](seen))) found.set(option, (found.get(option) ?? 0) + 1);
	return found;
}

test('each option says how many published events it would leave, an event once under each of its standings', () => {
	const told = story({
		events: [
			event('a', { category: 'vote', place: 'minsk' }),
			event('b', { category: 'vote' }),
			event('c', { category: 'harm' })
		],
		claims: [
			claim('a1', 'a', { standing: 'official', confidence: 'high', known: exact('13 10:00') }),
			claim('a2', 'a', { standing: 'official', confidence: 'low', known: exact('13 11:00') }),
			claim('b1', 'b', { standing: 'agency', inference: true, known: exact('13 10:00') }),
			claim('c1', 'c', { standing: 'agency', confidence: 'low', known: exact('15 10:00') })
		]
	});
	const update = crossfilter(told, columns(told));
	const left = (on: string | null) => {
		const passes = update(NONE, edition(told, lookup(told), on === null ? null : at(on)));
		return FACETS.map((facet) => Object.fromEntries(passes.left(facet)));
	};
	expect(left(null)).toEqual([
		{ vote: 2, harm: 1 },
		{ minsk: 1, none: 2 },
		{ official: 1, agency: 1 },
		{ high: 2, low: 2 }
	]);
	// What is not published yet counts nowhere.
	expect(left('14 10:00')).toEqual([
		{ vote: 2 },
		{ minsk: 1, none: 1 },
		{ official: 1 },
		{ high: 2, low: 1 }
	]);
});

/** Few moments, so that ends of windows and of events often fall together. */
const moment = fc.integer({ min: 0, max: 16 }).map((half) => at('9') + half * 12 * HOUR);
const someEvent = fc.record({
	start: moment,
	hours: fc.constantFrom(0, 0, 1, 12, 36, 100),
	category: fc.constantFrom('vote', 'harm', 'release'),
	place: fc.constantFrom('minsk', 'akrestsina', null),
	standing: fc.constantFrom<Standing>('official', 'eyewitness', 'agency'),
	confidence: fc.constantFrom('high' as const, 'low' as const),
	known: moment
});
const move = fc.oneof(
	fc.tuple(moment, moment).map(([a, b]) => ({ window: [Math.min(a, b), Math.max(a, b)] as const })),
	fc.constant({ window: null }),
	fc.subarray(['vote', 'harm', 'release']).map((categories) => ({ categories })),
	fc.subarray(['minsk', 'akrestsina', 'none']).map((places) => ({ places })),
	fc.subarray<Standing>(['official', 'eyewitness', 'agency']).map((standings) => ({ standings })),
	fc.subarray(['high' as const, 'low' as const]).map((confidence) => ({ confidence })),
	fc.constantFrom('', 'title', 'e1', 'official').map((words) => ({ words })),
	fc.constantFrom(null, [27.5, 53.85, 27.54, 53.89] as const).map((extent) => ({ extent })),
	fc.option(moment).map((on) => ({ on }))
);

test('after any moves it says the same as asking every clause about every event', () => {
	const check = fc.property(
		fc.array(someEvent, { maxLength: 12 }),
		fc.array(move, { maxLength: 12 }),
		(list, moves) => {
			const told = story({
				events: list.map(({ start, hours, category, place }, i) => {
					const when = { ...throughout('9', '9'), start, end: start + hours * HOUR };
					return event(`e${i}`, { when, category, place });
				}),
				claims: list.map(({ standing, confidence, known }, i) =>
					claim(`c${i}`, `e${i}`, {
						standing,
						confidence,
						by: standing,
						known: { ...exact('9'), start: known, end: known }
					})
				)
			});
			const [made, find] = [columns(told), lookup(told)];
			const update = crossfilter(told, made);
			let [chosen, on]: [Chosen, number | null] = [ALL, null];
			for (const step of moves) {
				if ('on' in step) on = step.on;
				else chosen = { ...chosen, ...step };
				const known = edition(told, find, on);
				const now = clauses(told, made, known, chosen);
				const passes = update(now, known);
				const naive = (i: number, own?: Filter) =>
					FILTERS.every((filter) => filter === own || now[filter]?.(i) !== false);
				const table = (of: typeof naive) =>
					list.map((_, i) => [undefined, ...FILTERS].map((own) => of(i, own)));
				expect(table(passes)).toEqual(table(naive));
				const left = (own?: Filter) =>
					known.events.filter(({ index, published }) => published && naive(index, own));
				for (const own of [undefined, ...FILTERS]) expect(passes.count(own)).toBe(left(own).length);
				for (const facet of FACETS) expect(passes.left(facet)).toEqual(recount(left(facet), facet));
			}
		}
	);
	fc.assert(check, { numRuns: 200 });
});
