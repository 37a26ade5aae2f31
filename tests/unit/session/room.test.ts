import { mount } from 'svelte';
import { describe, expect, test } from 'vitest';
import {
	blank,
	change,
	cleared,
	EMPTY,
	hide,
	isTold,
	NOTHING,
	raise,
	reveal,
	roomFrom,
	workAt
} from '../../../src/session/room';
import { Classroom, CLASSROOM_KEY, useClassroom } from '../../../src/session/room.svelte';

describe('a room', () => {
	test('holds what was put in at each step, and leaves the others alone', () => {
		const room = change(change(EMPTY, 'a.one', { answer: 800 }), 'a.two', { revealed: true });
		expect(workAt(room, 'a.one')).toEqual({ ...NOTHING, answer: 800 });
		expect(workAt(room, 'a.two')).toEqual({ ...NOTHING, revealed: true });
		expect(workAt(room, 'a.three')).toBe(NOTHING);
	});

	test('counts hands, never below none', () => {
		const room = raise(raise(raise(EMPTY, 's', 'yes', 1), 's', 'yes', 1), 's', 'no', -1);
		expect(workAt(room, 's').hands).toEqual({ yes: 2, no: 0 });
		expect(workAt(raise(room, 's', 'constructor', 1), 's').hands).toMatchObject({ constructor: 1 });
	});

	test('tells one answer after the other, and with the last of them all', () => {
		const one = reveal(EMPTY, 's', 3);
		expect(isTold(workAt(one, 's'))).toBe(true);
		const next = change(one, 's', { item: 1 });
		expect(isTold(workAt(next, 's'))).toBe(false);
		const last = change(reveal(next, 's', 3), 's', { item: 2 });
		expect(workAt(last, 's').revealed).toBe(false);
		expect(workAt(reveal(last, 's', 3), 's').revealed).toBe(true);
		expect(workAt(reveal(one, 's', 3), 's')).toMatchObject({ told: [0], revealed: false });
		expect(workAt(hide(reveal(last, 's', 3), 's'), 's')).toMatchObject({ told: [], revealed: false });
		expect(workAt(reveal(EMPTY, 's', 1), 's').revealed).toBe(true);
	});

	test('is blank or not, and can be cleared while it is', () => {
		const room = blank(change(EMPTY, 's', { answer: 'x' }), true);
		expect(cleared(room)).toEqual({ black: true, work: {} });
	});
});

describe('a room from elsewhere', () => {
	test('comes back as it was sent', () => {
		const room = blank(
			raise(change(EMPTY, 's', { answer: { a: [1, 'b', null, true] } }), 's', 'yes', 3),
			true
		);
		expect(roomFrom(JSON.parse(JSON.stringify(room)))).toEqual(room);
	});

	test.each([null, 'text', 7, [], { work: [] }])('is empty where it is none: %j', (input) => {
		expect(roomFrom(input)).toEqual(EMPTY);
	});

	test('loses what cannot be read, and keeps the rest', () => {
		const deep = JSON.parse('[[[[[[[[1]]]]]]]]') as unknown;
		const work = {
			none: 7,
			deep: { answer: deep },
			long: { answer: 'x'.repeat(100_001) },
			odd: { answer: () => 1 },
			good: {
				answer: 'kept',
				revealed: 'yes',
				item: -1,
				told: [1, 'x', 2.5],
				hands: { a: 2, b: -1, c: 'many' }
			},
			bare: { hands: null }
		};
		expect(roomFrom({ black: 'yes', work })).toEqual({
			black: false,
			work: { good: { ...NOTHING, answer: 'kept', told: [1], hands: { a: 2 } }, bare: NOTHING }
		});
	});
});

test('a room from elsewhere holds no more than a class can have put in', () => {
	const many = (count: number, value: unknown) =>
		Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, value]));
	const room = roomFrom({ work: many(201, { hands: many(51, 1) }) });
	expect(Object.keys(room.work)).toHaveLength(200);
	expect(Object.keys(workAt(room, 'n0').hands)).toHaveLength(50);
	const hands = { half: 1.5, all: 10_000, more: 10_001, endless: Infinity, none: 0 };
	expect(workAt(roomFrom({ work: { s: { hands } } }), 's').hands).toEqual({ all: 10_000, none: 0 });
	expect(workAt(raise(EMPTY, 's', 'yes', 1e9), 's').hands).toEqual({ yes: 10_000 });
});

test('a classroom replaces its room with each move', () => {
	const room = new Classroom();
	room.change('s', { answer: 1 });
	const before = room.room;
	room.raise('s', 'yes', 1);
	room.blank(true);
	room.reveal('s', 1);
	room.hide('s');
	expect(before.work['s']?.hands).toEqual({});
	expect(room.work('s')).toEqual({ ...NOTHING, answer: 1, hands: { yes: 1 } });
	room.clear();
	expect(room.room).toEqual({ black: true, work: {} });
});

/** What a component finds that stands in such a context. */
function found(context: Map<symbol, unknown>): unknown {
	let room: unknown;
	mount(() => ((room = useClassroom()), {}), { target: document.body, context });
	return room;
}

test('a component finds the classroom that it stands in, and says so where there is none', () => {
	const room = new Classroom();
	expect(found(new Map([[CLASSROOM_KEY, room]]))).toBe(room);
	expect(() => found(new Map())).toThrow('a shell sets CLASSROOM_KEY');
});
