import { expect, test } from 'vitest';
import { mixed } from '../../../src/exporters/mixed';
import { ranked } from '../../../src/exporters/places';
import { exact, event, within } from '../../sample';

const same = (text: string) => text;

test('a list to be put in order comes in another order than it has, and always in the same one', () => {
	for (const list of [
		['a', 'b'],
		['a', 'b', 'c'],
		['one', 'two', 'three', 'four', 'five']
	]) {
		const found = mixed(list, same);
		expect(found).not.toEqual(list);
		expect([...found].sort()).toEqual([...list].sort());
		expect(mixed(list, same)).toEqual(found);
	}
});

test('events whose times overlap have the same places, all others one', () => {
	const list = [
		event('late', { when: exact('14 12:00') }),
		event('long', { when: within('13 08:00', '13 20:00') }),
		event('inside', { when: within('13 10:00', '13 11:00') }),
		event('early', { when: exact('13 07:00') })
	];
	expect(ranked(list).map(({ event: { id }, from, to }) => [id, from, to])).toEqual([
		['early', 1, 1],
		['long', 2, 3],
		['inside', 2, 3],
		['late', 4, 4]
	]);
});
