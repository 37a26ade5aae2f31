import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { english } from '../../../src/locales/english';
import { began, begin } from '../../../src/ports/began';
import { memory } from '../../../src/ports/memory.svelte';
import { NOTHING } from '../../../src/session/room';
import { Classroom } from '../../../src/session/room.svelte';
import { Session } from '../../../src/session/session.svelte';
import { story } from '../../sample';

const session = new Session(story({ id: 'one' }), english);
const KEY = 'daybook:class:one';

/** A page in which a class works: opened, and closed again at the end of the test. */
const open: (() => void)[] = [];
function page(): Classroom {
	const room = new Classroom();
	open.push(memory(room)(session));
	flushSync();
	return room;
}
beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
});
afterEach(() => {
	for (const close of open.splice(0)) close();
	vi.unstubAllGlobals();
});

test('nothing is kept before something was put in', () => {
	const room = page();
	room.blank(true);
	flushSync();
	expect(localStorage.length).toBe(0);
});

test('what was put in is there again when the page is opened again; a blank screen is not', () => {
	const room = page();
	room.blank(true);
	room.change('lesson.guess', { answer: 800 });
	flushSync();
	const again = page();
	expect(again.work('lesson.guess').answer).toBe(800);
	expect(again.room.black).toBe(false);
});

test('what is cleared is gone', () => {
	const room = page();
	room.change('lesson.guess', { answer: 800 });
	flushSync();
	room.clear();
	flushSync();
	expect(localStorage.getItem(KEY)).toBeNull();
});

test('an answer that was shown is hidden from the next class, and a step without anything put in is not kept', () => {
	const room = page();
	room.change('lesson.seen', { revealed: true });
	flushSync();
	expect(localStorage.length).toBe(0);
	room.change('lesson.guess', { answer: 800, revealed: true });
	room.raise('lesson.hands', 'yes', 1);
	flushSync();
	const again = page();
	expect(again.room.work).toEqual({
		'lesson.guess': { ...NOTHING, answer: 800 },
		'lesson.hands': { ...NOTHING, hands: { yes: 1 } }
	});
	room.change('lesson.guess', { answer: null, revealed: false });
	room.raise('lesson.hands', 'yes', -1);
	flushSync();
	expect(localStorage.getItem(KEY)).toBeNull();
	const old = { answer: 5, revealed: true, hands: {} };
	const none = { answer: null, revealed: true, hands: {} };
	localStorage.setItem(KEY, JSON.stringify({ work: { old, none } }));
	expect(page().room.work).toEqual({ old: { ...NOTHING, ...old, revealed: false } });
});

test('an older page keeps what it changes, and leaves what another has kept since', () => {
	const [older, newer] = [page(), page()];
	newer.change('lesson.guess', { answer: 800 });
	newer.change('lesson.why', { answer: 'So.' });
	flushSync();
	older.change('lesson.order', { answer: 1 });
	older.change('lesson.guess', { revealed: true });
	flushSync();
	const answers = () => Object.entries(page().room.work).map(([step, { answer }]) => [step, answer]);
	expect(answers()).toEqual([
		['lesson.guess', 800],
		['lesson.why', 'So.'],
		['lesson.order', 1]
	]);
	newer.change('lesson.why', { answer: null });
	flushSync();
	older.change('lesson.order', { answer: 2 });
	flushSync();
	expect(answers()).toEqual([
		['lesson.guess', 800],
		['lesson.order', 2]
	]);
});

test.each([
	'{',
	'[]',
	'{"work":7}',
	'null',
	'{"work":{"a":{"answer":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}}'
])('of a store that holds %s nothing is taken', (text) => {
	localStorage.setItem(KEY, text);
	expect(page().room.work).toEqual({});
});

test('where the browser denies its store, all works and nothing is kept', () => {
	const denied = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	const none = { getItem: denied, setItem: denied, removeItem: denied };
	vi.stubGlobal('localStorage', none);
	vi.stubGlobal('sessionStorage', none);
	const room = page();
	room.change('lesson.guess', { answer: 800 });
	flushSync();
	room.clear();
	flushSync();
	expect(room.room.work).toEqual({});
	expect(began('one', 5)).toBe(5);
	expect(begin('one', 6)).toBe(6);
});

test('a lesson began when its window was opened, however often that is reloaded', () => {
	expect(began('one', 1000)).toBe(1000);
	expect(began('one', 5000)).toBe(1000);
	expect(begin('one', 6000)).toBe(6000);
	expect(began('one', 7000)).toBe(6000);
	// A clock that was set back, or a store that somebody else wrote.
	expect(began('one', 10)).toBe(10);
});
