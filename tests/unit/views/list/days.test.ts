import { describe, expect, it } from 'vitest';
import { edition } from '../../../../src/lens/known';
import { english } from '../../../../src/locales/english';
import { lookup } from '../../../../src/story/lookup';
import type { StoryEvent } from '../../../../src/story/story';
import { atNight, byDay } from '../../../../src/views/list/days';
import { around, by, day, event, exact, story, throughout, within } from '../../../sample';

function days(...events: StoryEvent[]) {
	const told = story({ events });
	const dates = english.dates(told.timeZone, told.span.start);
	return byDay(edition(told, lookup(told), null).events, told, dates);
}

describe('the days of the list', () => {
	it('are those of the story’s zone, not of UTC', () => {
		const [first, second] = days(
			event('late', { when: exact('13 23:30') }),
			event('early', { when: exact('14 00:30') })
		);
		expect([first?.label, second?.label]).toEqual(['Thursday 13 August', 'Friday 14 August']);
	});

	it('come in order of time, each once, with their events in reading order', () => {
		const list = days(
			event('c', { when: day('14') }),
			event('a', { when: day('13') }),
			event('promise', { when: by('13', '14 06:00') }),
			event('midnight', { when: around('14 00:00', '13 23:00', '14 01:00') })
		);
		expect(list.map(({ label, events }) => [label, events.map((seen) => seen.event.id)])).toEqual([
			['Thursday 13 August', ['a']],
			['Friday 14 August', ['c', 'midnight', 'promise']]
		]);
	});

	it('outside the span stand at either end, with their year', () => {
		const list = days(
			event('in', { when: day('12') }),
			event('after', { when: day('2020-11-01') }),
			event('before', { when: exact('2020-07-31 12:00') })
		);
		expect(list.map(({ label, side }) => [label, side])).toEqual([
			['31 July 2020', 'earlier'],
			['Wednesday 12 August', 'in'],
			['1 November 2020', 'later']
		]);
	});

	it('are months and years where no day is known', () => {
		const precision = 'month';
		const [month] = days(event('m', { when: within('2020-07-01', '2020-08-01', { precision }) }));
		expect(month).toMatchObject({ label: '1 to 31 July 2020', side: 'earlier' });
		const since = throughout('2020-09-01', '2020-10-01', { precision, openStart: true });
		expect(days(event('o', { when: since }))[0]?.label).toBe('30 September 2020');
	});
});

describe('night', () => {
	const night = (when: Parameters<typeof atNight>[0]) => atNight(when, 'Europe/Minsk');

	it('is from 20:00 to 06:00 in the story’s zone', () => {
		const hours = ['19:59', '20:00', '23:00', '00:00', '05:59', '06:00', '12:00'];
		expect(hours.map((hour) => night(exact(`13 ${hour}`)))).toEqual([
			false,
			true,
			true,
			true,
			true,
			false,
			false
		]);
	});

	it('counts for what lasted by its middle, and for “by” by its end', () => {
		expect(night(within('13 22:00', '14 02:00'))).toBe(true);
		expect(night(around('13 22:30', '13 19:00', '14 02:00'))).toBe(true);
		expect(night(by('13', '13 22:17'))).toBe(true);
		expect(night(throughout('13 12:00', '13 21:00'))).toBe(false);
	});

	it('is not said of what is known to the day, or lasted longer than a night', () => {
		expect(night(day('13'))).toBe(false);
		expect(night(throughout('13 12:00', '14 12:00'))).toBe(false);
	});
});
