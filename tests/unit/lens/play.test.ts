import { expect, test } from 'vitest';
import { edition } from '../../../src/lens/known';
import { eventStops, frame, stopsOf } from '../../../src/lens/play';
import { lookup } from '../../../src/story/lookup';
import { at, by, day, event, exact, story } from '../../sample';

const STORY = story({
	events: [
		event('gate', { when: exact('13 22:30') }),
		event('before', { when: exact('8 12:00') }),
		event('polls', { when: exact('9 20:00') }),
		event('march', { when: day('12') }),
		event('strike', { when: day('12') }),
		event('letter', { when: by('14', '15') }),
		event('after', { when: exact('20 12:00') })
	]
});
const { events } = edition(STORY, lookup(STORY), null);

test('playing goes from moment to moment in order of time, and events of one moment stand together', () => {
	const stops = eventStops(events, STORY).map(({ at, of }) => [at, ...of.map(({ event }) => event.id)]);
	expect(stops).toEqual([
		[at('9 20:00'), 'polls'],
		[at('12'), 'march', 'strike'],
		[at('13 22:30'), 'gate'],
		[at('15') - 1, 'letter']
	]);
});

test('what is not published yet is no stop, nor is what has no moment', () => {
	expect(
		eventStops(
			events.map((seen) => ({ ...seen, published: false })),
			STORY
		)
	).toEqual([]);
	expect(stopsOf([1, Infinity, NaN, 1, 0], (n) => n)).toEqual([
		{ at: 0, of: [0] },
		{ at: 1, of: [1, 1] }
	]);
});

test('a cumulative window shows all since the story began, a moving one its last hours', () => {
	const stop = at('12 09:30');
	expect(frame('cumulative', stop, 12, STORY)).toEqual([at('9'), at('12 09:31')]);
	expect(frame('moving', stop, 12, STORY)).toEqual([at('11 21:31'), at('12 09:31')]);
	expect(frame('moving', at('9 03:00'), 12, STORY)).toEqual([at('9'), at('9 03:01')]);
});

test('no window leaves the story, and each holds its stop’s own event', () => {
	expect(frame('cumulative', at('17') - 1, 12, STORY)).toEqual([at('9'), at('17')]);
	for (const stop of eventStops(events, STORY)) {
		const [from, to] = frame('moving', stop.at, 6, STORY);
		expect(from).toBeLessThan(to);
		expect(stop.at).toBeGreaterThanOrEqual(from);
		expect(stop.at).toBeLessThan(to);
	}
});
