import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar } from '../../../src/exporters/calendar';
import { around, by, day, event, exact, story, throughout, within } from '../../sample';
import { BELARUS, belarus, takenFrom } from './takenAway';

const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const one = (when: ReturnType<typeof day>, title = 'A thing') => {
	const told = story({ events: [event('one', { when, title, place: 'akrestsina' })] });
	const [read] = eventsOf(calendar(takenFrom(told)));
	if (!read) throw new Error('no event');
	return read;
};

test('a parsing library reads every event of the story', () => {
	const read = eventsOf(calendar(belarus()));
	expect(read.map(({ summary }) => summary.replace(/ \((went on|began earlier)\)$/, ''))).toEqual(
		BELARUS.events.map(({ title }) => title)
	);
});

test('no line is longer than 75 octets', () => {
	for (const line of calendar(belarus()).split('\r\n'))
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('a clock time stands there only where a source gives one', () => {
	const timed = eventsOf(calendar(belarus())).filter(({ startDate }) => !startDate.isDate);
	expect(timed.length).toBeGreaterThan(0);
	for (const { uid, startDate } of timed) {
		const told = BELARUS.events.find(({ id }) => uid.startsWith(`${id}.`));
		expect(told?.when.sense).toBe('exact');
		expect(startDate.toJSDate().getTime()).toBe(told?.when.start);
	}
});

test.each([
	['some time that day', day('13'), '2020-08-13', '2020-08-14'],
	['between two clock times chosen by editors', within('13 22:00', '14 02:00'), '2020-08-13', '2020-08-15'],
	['about a time', around('13 22:30', '13 22:00', '13 23:00'), '2020-08-13', '2020-08-14'],
	['not later than a time', by('9', '13 22:17', { openStart: true }), '2020-08-13', '2020-08-14'],
	['going on', throughout('13', '17', { openEnd: true, precision: 'day' }), '2020-08-13', '2020-08-14'],
	['lasting', throughout('10', '13', { precision: 'day' }), '2020-08-10', '2020-08-13'],
	['perhaps at a time', { ...exact('13 22:30'), uncertain: true }, '2020-08-13', '2020-08-14']
])('%s is whole days, and words', (_, when, from, to) => {
	const { startDate, endDate, description } = one(when);
	expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, from, to]);
	expect(description).toMatch(/^When: .+\./);
});

test('signs that mean something to a calendar come back as they were', () => {
	const title = 'One, two; three \\ four: “пяць”\u0007 🚪'.repeat(4);
	expect(one(day('13'), title).summary).toBe(title.replaceAll('\u0007', ''));
});

test('nobody becomes busy by it, and it says whose claims it holds', () => {
	expect(calendar(belarus()).match(/TRANSP:TRANSPARENT/g)).toHaveLength(BELARUS.events.length);
	const told = eventsOf(calendar(belarus('k=release')))
		.map(({ description }) => description)
		.join('\n');
	expect(told).toContain('Natallia Kachanava');
});
