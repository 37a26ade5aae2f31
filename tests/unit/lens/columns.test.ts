// @vitest-environment node
import { expect, test } from 'vitest';
import { columns, hasClock, outFrom } from '../../../src/lens/columns';
import { at, by, claim, day, event, exact, story, within } from '../../sample';

test('columns hold start, end and last moment of each event, in the order of the story', () => {
	const { size, start, end, last } = columns(
		story({ events: [event('a', { when: exact('13 22:30') }), event('b', { when: day('14') })] })
	);
	expect(size).toBe(2);
	expect([...start]).toEqual([at('13 22:30'), at('14')]);
	expect([...end]).toEqual([at('13 22:30'), at('15')]);
	expect([...last]).toEqual([at('13 22:30'), at('15') - 1]);
});

test('category and place are indexes into the story; what is not there is 255 and -1', () => {
	const { category, place, weight } = columns(
		story({
			events: [
				event('a', { category: 'vote', place: 'minsk', weight: 3 }),
				event('b', { category: 'release', place: null, weight: 1 }),
				event('c', { category: 'unheard-of', place: 'nowhere' })
			]
		})
	);
	expect([...category]).toEqual([0, 4, 255]);
	expect([...place]).toEqual([0, -1, -1]);
	expect([...weight]).toEqual([3, 1, 2]);
});

test('an event is known from its earliest dated claim; undated and unclaimed ones are NaN', () => {
	const { known } = columns(
		story({
			events: [event('a'), event('b'), event('c')],
			claims: [
				claim('a1', 'a'),
				claim('a2', 'a', { known: day('13') }),
				claim('a3', 'a', { known: exact('13 22:17') }),
				claim('a4', 'a', { known: exact('15 10:00') }),
				claim('b1', 'b'),
				claim('x', '', { about: { story: true }, known: day('9') })
			]
		})
	);
	expect([...known]).toEqual([at('13 22:17'), NaN, NaN]);
});

test('a publication with a clock is out from its minute, one known to the day from the end of that day', () => {
	expect(outFrom(exact('13 22:17'))).toBe(at('13 22:17'));
	expect(outFrom(day('13'))).toBe(at('14'));
	expect(outFrom(within('13 20:00', '14 06:00'))).toBe(at('14 06:00'));
	expect([exact('13 22:17'), day('13'), by('13', '13 22:17')].map(hasClock)).toEqual([true, false, false]);
});
