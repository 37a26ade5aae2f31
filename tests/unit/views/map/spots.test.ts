import { expect, test } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { english } from '../../../../src/locales/english';
import { lookup } from '../../../../src/story/lookup';
import type { Panel, Story } from '../../../../src/story/story';
import { chips } from '../../../../src/views/map/chips';
import { fit } from '../../../../src/views/map/project';
import { scene } from '../../../../src/views/map/scene';
import { groups, row } from '../../../../src/views/map/groups';
import { spots, spotsOf } from '../../../../src/views/map/spots';
import { at, claim, day, event, place, story } from '../../../sample';

const MINSK: Panel = { id: 'minsk', label: 'Minsk', bounds: [27.4, 53.83, 27.7, 53.97], main: true };
const places = [
	place('minsk', { name: 'Minsk', kind: 'city', at: [27.56, 53.9], within: 10_000 }),
	place('gate', { name: 'Gate', at: [27.53, 53.88], within: 1000 }),
	place('house', { name: 'House', at: [27.5301, 53.8801], within: 50 }),
	place('BY', { name: 'Belarus as a whole', kind: 'country' })
];
const SIZE = [358, 176] as const;
const see = (on: number | null, ...events: readonly [string, string | null][]) => {
	const told: Story = story({
		places,
		panels: [MINSK],
		events: events.map(([id, where]) => event(id, { place: where })),
		claims: events.map(([id], index) => claim(`c-${id}`, id, { known: day(`${10 + index}`) }))
	});
	return { told, seen: edition(told, lookup(told), on).events };
};
const compose = (told: Story, seen: ReturnType<typeof see>['seen'], chosen: string | null = null) =>
	scene(
		{
			panel: MINSK,
			panels: [MINSK],
			spots: spotsOf(MINSK, [MINSK], spots(told.places, seen)),
			view: fit(MINSK.bounds, SIZE),
			size: SIZE,
			chosen,
			locale: english,
			measure: (text) => text.length * 6
		},
		[]
	);

test('events stand at their places, in the order of the story', () => {
	const { told, seen } = see(null, ['a', 'gate'], ['b', 'minsk'], ['c', 'gate'], ['d', null]);
	const told_ = spots(told.places, seen).map(({ place: { id }, seen: list }) => [
		id,
		list.map((one) => one.event.id)
	]);
	expect(told_).toEqual([
		['minsk', ['b']],
		['gate', ['a', 'c']]
	]);
});

test('up to four marks stand in a row; of five, three and "+2"', () => {
	const { seen } = see(null, ['a', 'gate'], ['b', 'gate'], ['c', 'gate'], ['d', 'gate'], ['e', 'gate']);
	expect(row(seen.slice(0, 4))).toEqual({ shown: seen.slice(0, 4), more: [] });
	expect(row(seen)).toEqual({ shown: seen.slice(0, 3), more: seen.slice(3) });
});

test('places that cannot be told apart share a row, oldest event first, under both names', () => {
	const { told, seen } = see(null, ['a', 'house'], ['b', 'gate'], ['c', 'house']);
	const [group, ...others] = groups(spots(told.places, seen), fit(MINSK.bounds, SIZE));
	expect(others).toEqual([]);
	expect(group?.seen.map((one) => one.event.id)).toEqual(['a', 'b', 'c']);
	expect(compose(told, seen).rows[0]?.title).toBe('House / Gate');
});

test('a city has an area and no mark, a country neither', () => {
	const { told, seen } = see(null, ['a', 'minsk'], ['b', 'BY']);
	const { rows, discs } = compose(told, seen);
	expect(rows).toEqual([]);
	expect(discs.map(({ id, area }) => [id, area])).toEqual([['minsk', true]]);
});

test('an uncertain site has its true radius around its mark, and says it', () => {
	const { told, seen } = see(null, ['a', 'gate']);
	const { rows, discs, names } = compose(told, seen);
	expect(rows[0]?.marks).toHaveLength(1);
	expect(discs[0]?.radius).toBeCloseTo(1000 / (15_556 / 176), 0);
	expect(names[0]?.lines.join(' ')).toBe('Gate, ±1 km');
});

test('around the selected site lie rings of a distance, and around no other', () => {
	const { told, seen } = see(null, ['a', 'gate']);
	expect(compose(told, seen).rings).toEqual([]);
	expect(compose(told, seen, 'gate').rings.map(({ metres }) => metres)).toEqual([2000]);
});

test('what is not yet published has a mark without a name, a ring or a chip', () => {
	const { told, seen } = see(at('10 12:00'), ['a', 'gate'], ['b', 'minsk'], ['c', 'BY']);
	const { rows, discs, names } = compose(told, seen);
	expect(rows[0]?.marks.map(({ seen: one }) => one.published)).toEqual([false]);
	expect([rows[0]?.title, discs, names]).toEqual(['', [], []]);
	expect(chips(told, seen, new Map())).toEqual([]);
});

test('a chip stands for each place that is no point, with the events that it would leave', () => {
	const { told, seen } = see(null, ['a', 'BY'], ['b', null], ['c', 'minsk'], ['d', 'gate'], ['e', 'BY']);
	expect(
		chips(
			told,
			seen,
			new Map([
				['minsk', 1],
				['BY', 1],
				['none', 1]
			])
		).map(({ id, kind, count }) => [id, kind, count])
	).toEqual([
		['minsk', 'somewhere', 1],
		['BY', 'elsewhere', 1],
		['none', 'none', 1]
	]);
});

test('a chip that would leave nothing keeps its place', () => {
	const { told, seen } = see(null, ['a', 'BY'], ['b', null]);
	expect(chips(told, seen, new Map()).map(({ id, count }) => [id, count])).toEqual([
		['BY', 0],
		['none', 0]
	]);
});
