// @vitest-environment node
import { expect, test } from 'vitest';
import { edition } from '../../../src/lens/known';
import {
	dayWords,
	eventLabel,
	figureText,
	figureWords,
	knownWords,
	placeWords,
	whenLine,
	whenWords
} from '../../../src/lens/wording';
import { english } from '../../../src/locales/english';
import { lookup } from '../../../src/story/lookup';
import type { Figure, When } from '../../../src/story/story';
import {
	around,
	at,
	by,
	claim,
	day,
	event,
	exact,
	figure,
	place,
	story,
	throughout,
	within
} from '../../sample';

const { words } = english;
const dates = english.dates('Europe/Minsk', at('9'));
const find = lookup(story());

const text = (more: Partial<Figure>) => figureText(figure(more), find, english);
const parts = (more: Partial<Figure>) => Object.values(figureWords(figure(more), english));

test('a figure has its qualifier before its number', () => {
	expect(parts({ value: 119, qualifier: 'at least' })).toEqual(['at least', '119', '']);
	expect(parts({ value: 2000, qualifier: 'more than' })).toEqual(['more than', '2,000', '']);
	expect(parts({ value: 1310, qualifier: 'exact' })).toEqual(['', '1,310', '']);
	expect(parts({ min: 20, max: 30, qualifier: 'range' })).toEqual(['', '20 to 30', '']);
});

test('the source’s own words win over the qualifier', () => {
	expect(parts({ value: 1000, qualifier: 'about', words: 'some 1,000' })).toEqual(['some', '1,000', '']);
	expect(parts({ value: 10, qualifier: 'nearly', words: 'barely 10 %' })).toEqual(['barely', '10 %', '']);
	expect(parts({ qualifier: 'about', words: 'photos from 1,310 of 5,767 stations' })).toEqual([
		'photos from',
		'1,310 of 5,767',
		'stations'
	]);
});

test('“million” and a percent sign belong to the number', () => {
	expect(parts({ qualifier: 'about', words: 'about 1.24 million users' })).toEqual([
		'about',
		'1.24 million',
		'users'
	]);
	expect(parts({ qualifier: 'about', words: 'some 80%' })).toEqual(['some', '80%', '']);
});

test('words without a number stay words, and what has no number gets none', () => {
	expect(parts({ qualifier: 'indefinite', words: 'hundreds' })).toEqual(['', 'hundreds', '']);
	expect(parts({ qualifier: 'not published' })).toEqual(['', 'not published', '']);
	expect(parts({ qualifier: 'not published', words: 'declined to say' })).toEqual([
		'',
		'declined to say',
		''
	]);
	expect(parts({ qualifier: 'indefinite' })).toEqual(['', 'no number given', '']);
});

test('a figure in one line has its unit, in the plural that the number asks for', () => {
	expect(text({ value: 119, qualifier: 'at least' })).toBe('at least 119 people');
	expect(text({ value: 1 })).toBe('1 person');
	expect(text({ min: 20, max: 30, qualifier: 'range' })).toBe('20 to 30 people');
	expect(text({ value: 80.1, unit: 'percent' })).toBe('80.1%');
});

test('numbers in words read as a person would say them', () => {
	expect(text({ qualifier: 'indefinite', words: 'hundreds' })).toBe('hundreds of people');
	expect(text({ qualifier: 'indefinite', words: 'many' })).toBe('many people');
	expect(text({ qualifier: 'indefinite' })).toBe('no number given');
});

test('a unit that the words name, or lead on to, is not said twice', () => {
	expect(text({ value: 10, words: 'barely 10 %', unit: 'percent' })).toBe('barely 10 %');
	expect(text({ value: 1000, words: 'some 1,000' })).toBe('some 1,000 people');
	expect(text({ value: 1000, words: 'some 1,000 people' })).toBe('some 1,000 people');
	expect(text({ value: 119, words: 'at least 119 released detainees' })).toBe(
		'at least 119 released detainees'
	);
});

test('what was not published has no unit, and an unknown unit is left out', () => {
	expect(text({ qualifier: 'not published' })).toBe('not published');
	expect(text({ value: 3, unit: 'unheard-of' })).toBe('3');
});

const said = (when: When) => whenWords(when, dates, words);

test('a time is said no more precisely than it is known', () => {
	expect(said(exact('13 22:17'))).toBe('22:17');
	expect(said(around('13 22:30', '13 22:00', '13 23:00'))).toBe('about 22:30');
	expect(said(by('13', '13 22:17'))).toBe('by 22:17');
	expect(said(day('12'))).toBe('during 12 August');
	expect(said(by('9', '13', { precision: 'day' }))).toBe('by 12 August');
	expect(said({ ...day('12'), sense: 'around' })).toBe('about 12 August');
	expect(said({ ...day('12'), sense: 'exact' })).toBe('12 August');
});

test('clock bounds within which something happened are never printed', () => {
	expect(said(within('13 20:00', '13 23:00'))).toBe('during 13 August');
	expect(said(within('13 20:00', '14 06:00'))).toBe('some time from 13 to 14 August 2020');
	expect(said(within('9', '13', { precision: 'day' }))).toBe('some time from 9 to 12 August 2020');
});

test('what lasted has its ends, days only where they are needed', () => {
	expect(said(throughout('13 20:00', '13 22:00'))).toBe('20:00 to 22:00');
	expect(said(throughout('13 20:00', '14 00:00'))).toBe('20:00 to 24:00');
	expect(said(throughout('13 20:00', '14 06:00'))).toBe('Thu 13 Aug, 20:00 to Fri 14 Aug, 06:00');
	expect(said(throughout('12', '13', { precision: 'day' }))).toBe('all of 12 August');
	expect(said(throughout('9', '13', { precision: 'day' }))).toBe('9 to 12 August 2020');
});

test('a soft or open end is not printed', () => {
	expect(said(throughout('13 20:00', '13 22:00', { softEnd: true }))).toBe('from 20:00');
	expect(said(throughout('13 20:00', '13 22:00', { softStart: true }))).toBe('until 22:00');
	expect(said(throughout('12', '13', { precision: 'day', openEnd: true }))).toBe('from 12 August');
	expect(said(throughout('12', '13', { precision: 'day', openStart: true }))).toBe('until 12 August');
	expect(said(throughout('13 20:00', '13 22:00', { softStart: true, softEnd: true }))).toBe(
		'during 13 August'
	);
});

test('doubt about a date is said', () => {
	expect(said(day('12', { uncertain: true }))).toBe('during 12 August (uncertain)');
	expect(said({ ...throughout('9', '13', { precision: 'day' }), approximate: true })).toBe(
		'about 9 to 12 August 2020'
	);
	expect(said({ ...day('12'), sense: 'around', approximate: true })).toBe('about 12 August');
});

test('a source’s own words for a time come first', () => {
	expect(whenWords(event('a', { whenText: 'in the small hours' }), dates, words)).toBe('in the small hours');
	expect(whenWords(event('a', { when: exact('13 22:17') }), dates, words)).toBe('22:17');
});

test('a line of day and time says the day once', () => {
	const line = (when: When, whenText?: string) => whenLine(event('a', { when, whenText }), dates, words);
	expect(line(around('13 22:30', '13 22:00', '13 23:00'))).toBe('Thursday 13 August, about 22:30');
	expect(line(within('14', '14 06:00'), 'in the small hours')).toBe('Friday 14 August, in the small hours');
	expect(line(within('14', '14 06:00'), 'before dawn on 14 August')).toBe('before dawn on 14 August');
	expect(line(day('12'))).toBe('during 12 August');
	expect(line(day('12'), 'Wednesday')).toBe('Wednesday 12 August');
	expect(line(by('13', '13 22:10'), 'Thursday evening')).toBe('Thursday 13 August, evening');
	expect(line(by('9', '9 20:00'), 'Sunday, until 20:00')).toBe('Sunday 9 August, until 20:00');
	expect(line({ ...day('1'), end: at('2020-09-01'), precision: 'month' }, 'in August')).toBe('in August');
	expect(dayWords(event('a', { when: by('13', '14') }), dates)).toBe('Thursday 13 August');
});

test('days of another year than the story’s say their year', () => {
	expect(said(day('2021-03-02'))).toBe('during 2 March 2021');
	expect(knownWords(claim('c', 'a', { known: exact('2021-03-02 10:00') }), dates, words)).toBe(
		'known since 2 Mar 2021, 10:00'
	);
});

test('since when it is known has a clock only if a source gives one', () => {
	const since = (known?: When) => knownWords(claim('c', 'a', { known }), dates, words);
	expect(since(exact('14 01:01'))).toBe('known since 14 Aug, 01:01');
	expect(since(day('14'))).toBe('known since 14 Aug (hour not given)');
	expect(since(throughout('12', '15', { precision: 'day' }))).toBe(
		'known since a day not given, 12 to 14 August 2020'
	);
	expect(since()).toBe('date of publication not known');
});

test('a place is said as wide as it is known', () => {
	expect(placeWords(place('p', { within: 100 }), english)).toBe('building or site, to within 100 m');
	expect(placeWords(place('p', { within: 1500 }), english)).toBe('building or site, to within 1.5 km');
	expect(placeWords(place('p'), english)).toBe('building or site');
	expect(placeWords(place('p', { kind: 'city', within: 2500 }), english)).toBe('city level');
	expect(placeWords(undefined, english)).toBe('place not stated');
});

const gate = story({
	events: [
		event('gate', {
			title: 'First people leave Akrestsina',
			place: 'akrestsina',
			when: around('13 22:30', '13 22:00', '13 23:00')
		}),
		event('note', { title: 'A note', when: day('12') })
	],
	claims: [
		claim('c1', 'gate', { standing: 'independent', known: exact('13 22:17'), firmness: 'disputed' }),
		claim('c2', 'gate', {
			standing: 'agency',
			known: exact('14 10:00'),
			relations: [{ to: 'c1', kind: 'contradicts' }]
		})
	]
});
function label(index: number, on: string | null) {
	const known = edition(gate, lookup(gate), on === null ? null : at(on)).events[index];
	return known && eventLabel(known, lookup(gate), dates, words);
}

test('an event’s full name says title, time, place, who, how firm, and whether accounts differ', () => {
	expect(label(0, null)).toBe(
		'First people leave Akrestsina. Thursday 13 August, about 22:30. Akrestsina. ' +
			'Independent, also news agency. Disputed. Accounts differ.'
	);
	expect(label(1, null)).toBe('A note. During 12 August. Place not stated. Editor’s note.');
});

test('an event’s full name holds nothing that was not yet published', () => {
	expect(label(0, '14 09:00')).toBe(
		'First people leave Akrestsina. Thursday 13 August, about 22:30. Akrestsina. Independent. Disputed.'
	);
	expect(label(0, '13 09:00')).toBe('not yet published');
});
