import { expect, test } from 'vitest';
import { english } from '../../../../src/locales/english';
import { fromField, toField } from '../../../../src/lens/local';
import { spoken, zoneName } from '../../../../src/views/known/spoken';
import { track } from '../../../../src/views/known/track';
import { at, claim, day, event, exact, source, story, throughout } from '../../../sample';

test('publications with a clock are lines, those known to the day are bands, the article is a day', () => {
	const one = story({
		article: { source: 'article' },
		sources: [source('article', { published: day('11') })],
		events: [event('e')],
		claims: [
			claim('a', 'e', { known: exact('13 00:00') }),
			claim('b', 'e', { known: day('9') }),
			claim('later', 'e', { known: exact('2020-09-20 12:00') }),
			claim('month', 'e', { known: throughout('1', '31', { precision: 'month' }) })
		]
	});
	expect(track(one)).toEqual({
		ticks: [0.5],
		days: [{ from: 0, to: 0.125 }],
		article: { from: 0.25, to: 0.375 }
	});
	expect(track(story())).toEqual({ ticks: [], days: [], article: undefined });
});

test('the field speaks the story’s zone', () => {
	expect(toField(at('14 10:00'), 'Europe/Minsk')).toBe('2020-08-14T10:00');
	expect(fromField('2020-08-14T10:00', 'Europe/Minsk')).toBe(at('14 10:00'));
	expect(fromField('2020-08-', 'Europe/Minsk')).toBeNull();
});

test('a moment is spoken with its year, the zone without its offset', () => {
	expect(spoken(at('14 10:00'), english.dates('Europe/Minsk'))).toBe('Friday 14 August 2020, 10:00');
	expect(zoneName(story())).toBe('Minsk time');
});
