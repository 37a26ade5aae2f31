import { expect, test } from 'vitest';
import { either, mixed, move, ordered, told } from '../../../src/activities/order/answer';
import { by, day, event, exact } from '../../sample';

const POLLS = event('polls', { when: exact('9 20:00') });
const GATE = event('gate', { when: by('13 22:00', '14 02:00') });
const COUNT = event('count', { when: day('14') });
const LATE = event('late', { when: exact('15 10:00') });
const ALL = [POLLS, GATE, COUNT, LATE];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('events are put before the room in an order that is not theirs, and always the same', () => {
	const first = mixed(ALL);
	expect(ids(first)).not.toEqual(ids(told(ALL)));
	expect(ids(mixed([...ALL].reverse()))).toEqual(ids(first));
	expect(ids(mixed([POLLS, LATE]))).toEqual(['late', 'polls']);
});

test('one is moved to another place, and the others close up', () => {
	expect(move(ALL, 3, 0)).toEqual({ order: ['late', 'polls', 'gate', 'count'] });
	expect(move(ALL, 0, 2)).toEqual({ order: ['gate', 'count', 'polls', 'late'] });
});

test('what is stored counts only if it is an order of exactly these events', () => {
	expect(ids(ordered(ALL, { order: ['late', 'count', 'gate', 'polls'] }))).toEqual([
		'late',
		'count',
		'gate',
		'polls'
	]);
	for (const order of [['late'], ['late', 'late', 'gate', 'polls'], ['late', 'count', 'gate', 'other']])
		expect(ids(ordered(ALL, { order }))).toEqual(ids(mixed(ALL)));
});

test('events whose times overlap may stand either way, also if others lie between', () => {
	expect(ids(either([POLLS, GATE, COUNT], 0))).toEqual([]);
	expect(ids(either([POLLS, GATE, COUNT], 1))).toEqual(['count']);
	expect(ids(either([COUNT, LATE, GATE], 0))).toEqual(['gate']);
	expect(ids(either([LATE, event('same', { when: exact('15 10:00') })], 0))).toEqual(['same']);
});
