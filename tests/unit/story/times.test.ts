// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { atLocal, parseWhen, startOfDay } from '../../../src/story/time';
import { MINSK, parsed, refused } from './parsed';

// Properties run hundreds of times, on a busy machine, too.
vi.setConfig({ testTimeout: 60_000 });

describe('for every time', () => {
	const zone = fc.constantFrom(
		MINSK,
		'Europe/Berlin',
		'America/New_York',
		'Asia/Kathmandu',
		'Australia/Lord_Howe',
		'UTC'
	);
	const moment = fc.date({ min: new Date('1975-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
	const day = moment.map((date) => date.toISOString().slice(0, 10));

	test('nothing that is given makes the parser throw', () => {
		fc.assert(
			fc.property(fc.anything(), fc.string(), zone, (thing, text, where) => {
				expect(parseWhen(thing, where)).toBeDefined();
				expect(parseWhen(text, where)).toBeDefined();
				expect(parseWhen({ in: text, sense: thing, at: thing }, where)).toBeDefined();
			})
		);
	});

	test('a day begins at the start of a local day and ends where the next begins', () => {
		fc.assert(
			fc.property(day, zone, (text, where) => {
				const { start, end } = parsed(text, where);
				expect(startOfDay(start, where)).toBe(start);
				expect(startOfDay(end - 1, where)).toBe(start);
				expect(startOfDay(end, where)).toBe(end);
			})
		);
	});

	test('a clock time is where a local clock shows it, unless clocks skip it', () => {
		fc.assert(
			fc.property(moment, zone, (date, where) => {
				const text = date.toISOString().slice(0, 16);
				const [y = 0, m = 0, d = 0, h = 0, mi = 0] = text.split(/[-T:]/).map(Number);
				const fix = refused(text, where)?.fix;
				const skipped = refused(fix, where) !== undefined;
				expect(skipped).toBe(false);
				const shown = new Intl.DateTimeFormat('sv', {
					timeZone: where,
					dateStyle: 'short',
					timeStyle: 'short'
				});
				const at = atLocal(y, m, d, h, mi, where);
				if (shown.format(at) === text.replace('T', ' ')) expect(parsed(fix, where).start).toBe(at);
			})
		);
	});

	test('what is read can be stored as JSON', () => {
		fc.assert(
			fc.property(day, zone, (text, where) => {
				expect(JSON.parse(JSON.stringify(parsed(text, where)))).toEqual(parsed(text, where));
			})
		);
	});
});
