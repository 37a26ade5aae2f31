// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/story/read';
import { spoil, spoiled } from './spoil';

/** Times of events and what becomes of flawed ones. */

describe('time', () => {
	test('an event outside the span is kept', () => {
		const { story, told } = spoil(['events', 2, 'when'], '2019-01-01');
		expect(story.events[0]?.id).toBe('vote');
		expect(told).toEqual([]);
	});

	test('an event with an open side reaches to the edge of the span', () => {
		const late = spoil(['events', 2, 'when'], '2020-08-12/..').story;
		expect(late.events.find(({ id }) => id === 'vote')?.when.end).toBe(late.span.end);
		const early = spoil(['events', 2, 'when'], '../2020-08-12').story;
		expect(early.events[0]?.when.start).toBe(early.span.start);
		const beyond = spoil(['events', 2, 'when'], '2021-01-01/..').story;
		expect(beyond.events.at(-1)?.when.end).toBe(Date.UTC(2021, 0, 1, 21));
	});

	test('events that begin together stand by precision, then by id', () => {
		const event = (id: string, when: string) => ({ id, when, title: id, category: 'vote' });
		const events = [
			event('month', '2020-08'),
			event('b', '2020-08-01'),
			event('a', '2020-08-01'),
			event('clock', '2020-08-01T00:00+03:00')
		];
		const { story } = read(spoiled(['events'], events));
		expect(story.events.map(({ id }) => id)).toEqual(['clock', 'a', 'b', 'month']);
	});

	test('a clock time without an offset is left out, and the offset is offered', () => {
		const { story, told } = spoil(['events', 0, 'when'], '2020-08-14T05:00');
		expect(story.events).toHaveLength(2);
		expect(told[0]).toBe(
			'events[0].when: A clock time needs its offset from UTC; this event “dawn” is left out. → 2020-08-14T05:00+03:00'
		);
	});

	test('of a time with a flawed detail, the rest is kept', () => {
		const when = { in: '2020-08-14', sense: 'arround', soft: 'left', at: 'noon', of: 'day' };
		const { story, told } = spoil(['events', 0, 'when'], when);
		expect(story.events.find(({ id }) => id === 'dawn')?.when).toMatchObject({
			sense: 'within',
			precision: 'day'
		});
		expect(told).toEqual([
			'events[0].when.sense: Should be one of within, throughout, around, by, but is “arround”; read as what “in” means alone. → around',
			'events[0].when.soft: Should be one of start, end, both, but is “left”; ignored.',
			'events[0].when.of: The time knows no such key; ignored.'
		]);
	});

	test('“at” outside “in” is ignored', () => {
		const when = { in: '2020-08-14', sense: 'around', at: '2020-08-20T00:00Z' };
		const { story, told } = spoil(['events', 0, 'when'], when);
		expect(story.events).toHaveLength(3);
		expect(told).toEqual(['events[0].when.at: “at” lies outside “in”; ignored.']);
	});

	test('a time without bounds, or that is no time at all, is missing', () => {
		expect(spoil(['events', 0, 'when'], { sense: 'within' }).told).toContain(
			'events[0].when.in: Missing; this time is left out.'
		);
		expect(spoil(['events', 0, 'when'], { in: '2020-02-30', sense: 'within' }).told[0]).toContain(
			'There is no 30 February 2020'
		);
		expect(spoil(['events', 0, 'when'], 14).told[0]).toContain('Should be a time such as “2020-08-09”');
	});
});
