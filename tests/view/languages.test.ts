import { expect, test } from 'vitest';
import { belarusian } from '../../src/locales/belarusian';
import { russian } from '../../src/locales/russian';

/** In Chromium, which knows no Belarusian but for plurals, and says English instead. */

const AT = Date.UTC(2020, 7, 9, 17);
const FORMS = { one: 'падзея', few: 'падзеі', many: 'падзей', other: 'падзеі' };

test('Belarusian dates are Belarusian, with the month in the genitive', () => {
	const { date, longDate, month } = belarusian.dates('Europe/Minsk');
	expect(Intl.DateTimeFormat.supportedLocalesOf('be')).toEqual([]);
	expect(date(AT)).toBe('9 жніўня 2020');
	expect(longDate(AT)).toBe('нядзеля, 9 жніўня 2020');
	expect(month(AT)).toBe('жнівень 2020');
	expect(russian.dates('Europe/Minsk').longDate(AT)).toBe('воскресенье, 9 августа 2020');
});

test.each([belarusian, russian])('numbers take one of four forms', ({ plural }) => {
	expect([1, 21, 2, 24, 5, 11, 12, 0, 1.5].map((n) => plural(n, FORMS))).toEqual([
		...['падзея', 'падзея', 'падзеі', 'падзеі', 'падзей', 'падзей', 'падзей', 'падзей', 'падзеі']
	]);
	expect([1, 21].map((n) => plural(n, { ...FORMS, 1: 'адна' }))).toEqual(['адна', 'падзея']);
});

test('numbers and names are written and sorted as in Belarusian', () => {
	expect(belarusian.number(7000)).toBe('7\u00a0000');
	expect(belarusian.number(80.1)).toBe('80,1');
	expect(['ў', 'я', 'і', 'а', 'ё', 'ж', 'у'].sort(belarusian.compare).join('')).toBe('аёжіуўя');
});
