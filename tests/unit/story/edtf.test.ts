// @vitest-environment node
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseWhen } from '../../../src/story/time';

/** The own parser beside the reference library, over what both can read: dates of UTC days. */

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 60_000 });

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const mark = fc.constantFrom('', '?', '~', '%');
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
/** Up to the 28th: the library lets 29 February of any year run over into March. */
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const date = fc.tuple(fc.oneof(year, month, day), mark).map((parts) => parts.join(''));
const offset = fc
	.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 11 }), fc.constantFrom(0, 30, 45))
	.map(([sign, h, mi]) => `${sign}${two(h)}:${two(mi)}`);
const clock = fc
	.tuple(
		day,
		fc.integer({ min: 0, max: 23 }),
		fc.integer({ min: 0, max: 59 }),
		fc.oneof(offset, fc.constant('Z'))
	)
	.map(([d, h, mi, zone]) => `${d}T${two(h)}:${two(mi)}${zone}`);

/** Both in the same words; the library counts the last millisecond of a day, the story format the first after it. */
function ours(text: string) {
	const result = parseWhen(text, 'UTC');
	if ('error' in result) return null;
	const { start, end, precision, openStart, openEnd } = result.when;
	return {
		start: openStart ? -Infinity : start,
		end: openEnd ? Infinity : precision === 'minute' ? end : end - 1
	};
}
function theirs(text: string) {
	try {
		const { min, max } = edtf(text);
		return { start: min, end: max };
	} catch {
		return null;
	}
}

describe('where both libraries agree', () => {
	test('dates and their qualifiers have the same bounds', () => {
		fc.assert(
			fc.property(date, (text) => {
				expect(ours(text)).toEqual(theirs(text));
			})
		);
	});

	test('qualifiers mean the same', () => {
		fc.assert(
			fc.property(date, (text) => {
				const result = parseWhen(text, 'UTC');
				const { uncertain, approximate } = edtf(text);
				const said = [uncertain?.value !== 0, approximate?.value !== 0];
				expect('when' in result && [result.when.uncertain, result.when.approximate]).toEqual(said);
			})
		);
	});

	test('clock times with an offset are the same moments', () => {
		fc.assert(
			fc.property(clock, (text) => {
				expect(ours(text)).toEqual(theirs(text));
			})
		);
	});

	test('intervals of days have the same bounds, and those that end before they begin are refused', () => {
		fc.assert(
			fc.property(day, day, mark, mark, (a, b, c, d) => {
				const text = `${a}${c}/${b}${d}`;
				// The library refuses an interval whose sides are one day; here it is that day.
				if (a !== b) expect(ours(text)).toEqual(theirs(text));
			})
		);
	});

	test('open intervals have the same known side', () => {
		fc.assert(
			fc.property(day, (a) => {
				expect(ours(`${a}/..`)).toEqual(theirs(`${a}/..`));
			})
		);
		fc.assert(
			fc.property(day, (a) => {
				expect(ours(`../${a}`)).toEqual(theirs(`../${a}`));
			})
		);
	});

	test.for([['2020-02-30'], ['2020-04-31'], ['2020-13'], ['2020-8'], ['2020-08-09T20:00+03:00~']])(
		'%s is refused by both',
		([text = '']) => {
			expect([ours(text), theirs(text)]).toEqual([null, null]);
		}
	);
});

describe('where the library is known to err or to read more, the story format goes its own way', () => {
	test.for([
		['2021-02-29', 'runs over into March there'],
		['2020-08-09T24:00Z', 'is the next day there'],
		['2020-08-09T20:00', 'is taken for UTC there'],
		['0999', 'is a year there'],
		['2020-08-09/', 'ends in 1970 there'],
		['2020-21', 'is a season there'],
		['[2020-08-10..2020-08-12]', 'is a set there'],
		['2020-08-XX', 'has unspecified digits there']
	])('%s %s, and is refused here', ([text = '']) => {
		expect(ours(text)).toBeNull();
		expect(theirs(text)).not.toBeNull();
	});
});
