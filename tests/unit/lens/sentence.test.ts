// @vitest-environment node
import { expect, test } from 'vitest';
import type { Chosen } from '../../../src/lens/clauses';
import { edition } from '../../../src/lens/known';
import { brief, facts, sentence, type Facts } from '../../../src/lens/sentence';
import { english } from '../../../src/locales/english';
import { lookup } from '../../../src/story/lookup';
import { at, claim, day, event, exact, story } from '../../sample';

const dates = english.dates('Europe/Minsk', at('9'));

const ALL: Facts = {
	total: 45,
	shown: 45,
	differs: 16,
	span: [at('9'), at('17')],
	window: null,
	subjects: [],
	places: [],
	standings: [],
	confidence: [],
	words: '',
	extent: false,
	filtered: false,
	known: null
};
const brushed: Facts = { ...ALL, filtered: true, shown: 19, differs: 7, window: [at('13 06:00'), at('15')] };

const whole = (more: Partial<Facts>, from = ALL) => {
	const { strong, rest } = sentence({ ...from, ...more }, english, dates);
	return `**${strong}**${rest}`;
};
const short = (more: Partial<Facts>, from = ALL) => {
	const { strong, rest } = brief({ ...from, ...more }, english, dates);
	return `**${strong}**${rest}`;
};

test('with nothing filtered it says the whole story', () => {
	expect(whole({})).toBe(
		'**All 45 events**, 9 to 16 August 2020, all subjects, all places. In 16 of them accounts differ.'
	);
	expect(whole({ total: 1, shown: 1, differs: 1 })).toBe(
		'**The only event**, 9 to 16 August 2020, all subjects, all places. Accounts of it differ.'
	);
});

test('with a window it says how many of how many, and from when to when', () => {
	expect(whole({}, brushed)).toBe(
		'**19 of 45 events** between Thu 13 Aug, 06:00 and Fri 14 Aug, 24:00, all subjects, all places. ' +
			'In 7 of them accounts differ.'
	);
});

test('it says nothing of differences where there are none', () => {
	expect(whole({ differs: 0 })).toBe('**All 45 events**, 9 to 16 August 2020, all subjects, all places.');
});

test('it names every filter', () => {
	const chosen: Partial<Facts> = {
		filtered: true,
		shown: 3,
		differs: 0,
		subjects: ['The vote', 'Release'],
		places: ['Minsk', 'Zhodzina', 'place not stated'],
		standings: ['official'],
		confidence: ['high'],
		words: 'gate',
		extent: true
	};
	expect(whole(chosen)).toBe(
		'**3 of 45 events**, 9 to 16 August 2020, only The vote and Release, ' +
			'only in Minsk, Zhodzina and place not stated, with official accounts, confidence high, ' +
			'with the words “gate”, inside the map area.'
	);
});

test('an empty result still names the filters', () => {
	expect(whole({ filtered: true, shown: 0, differs: 0, subjects: ['Release'] })).toBe(
		'**None of the 45 events**, 9 to 16 August 2020, only Release, all places.'
	);
	expect(whole({ total: 0, shown: 0 })).toBe('**No events** in this story.');
});

const friday = { on: at('14 10:00'), published: 26, soft: 10, undated: 0 };

test('as known on a moment it says what had been published, and what no hour is given for', () => {
	expect(whole({ known: friday, shown: 26 })).toBe(
		'**26 of 45 events** had been published by Fri 14 Aug, 10:00. ' +
			'10 more appeared at an hour of 14 August that no source gives. Dashed outlines: not yet published.'
	);
});

test('as known on a moment it counts what has no date, and says when everything was out', () => {
	expect(whole({ known: { ...friday, soft: 0, undated: 1 } })).toBe(
		'**26 of 45 events** had been published by Fri 14 Aug, 10:00. ' +
			'1 more has no date of publication. Dashed outlines: not yet published.'
	);
	expect(whole({ known: { ...friday, soft: 0, published: 45, on: at('17') } })).toBe(
		'**45 of 45 events** had been published by Sun 16 Aug, 24:00.'
	);
});

test('as known on a moment, filters count what they leave of it', () => {
	expect(whole({ known: friday, shown: 9, differs: 2 }, brushed)).toContain(
		'Shown: 9 of them between Thu 13 Aug, 06:00 and Fri 14 Aug, 24:00, all subjects, all places. ' +
			'In 2 of them accounts differ. Dashed outlines'
	);
	expect(whole({ known: friday, shown: 0, differs: 0 }, brushed)).toContain('Shown: none of them between');
});

test('on a phone it is short', () => {
	expect(short({})).toBe('**All 45 events**, 16 with accounts that differ');
	expect(short({}, brushed)).toBe('**19 of 45**, 13 Aug to 14 Aug, 7 with accounts that differ');
	expect(short({ window: [at('15'), at('16')], shown: 0, differs: 0 }, brushed)).toBe('**0 of 45**, 15 Aug');
	expect(short({ known: friday, differs: 0 })).toBe('**26 of 45** published by Fri 14 Aug, 10:00');
	expect(short({ known: friday, shown: 9, window: null, differs: 0 }, brushed)).toBe(
		'**26 of 45** published by Fri 14 Aug, 10:00, 9 shown'
	);
	expect(short({ total: 0 })).toBe('**No events** in this story.');
});

const NOTHING: Chosen = {
	window: null,
	categories: [],
	places: [],
	standings: [],
	confidence: [],
	words: ' ',
	extent: null
};
const told = story({
	events: [event('a', { category: 'vote' }), event('b', { place: 'minsk' })],
	claims: [
		claim('a1', 'a', { known: exact('13 10:00'), relations: [{ to: 'b1', kind: 'contradicts' }] }),
		claim('b1', 'b', { known: day('14') })
	]
});
function factsOf(chosen: Partial<Chosen>, on: string | null = null): Facts {
	const known = edition(told, lookup(told), on === null ? null : at(on));
	const focus = { ...NOTHING, ...chosen };
	return facts({ story: told, find: lookup(told), edition: known, visible: known.events, focus }, english);
}

test('its facts are those of the session: totals, names of what is chosen, what was known', () => {
	expect(factsOf({})).toMatchObject({
		total: 2,
		shown: 2,
		differs: 2,
		filtered: false,
		known: null,
		words: ''
	});
	expect(
		factsOf({
			categories: ['vote', 'lost'],
			places: ['minsk', 'none', 'lost'],
			standings: ['agency'],
			confidence: ['low'],
			words: ' gate '
		})
	).toMatchObject({
		filtered: true,
		subjects: ['The vote', 'lost'],
		places: ['Minsk', 'place not stated', 'lost'],
		standings: ['news agency'],
		confidence: ['low'],
		words: 'gate'
	});
	expect(factsOf({ extent: [0, 0, 1, 1] })).toMatchObject({ extent: true, filtered: true });
	expect(factsOf({ window: [at('9'), at('10')] })).toMatchObject({ filtered: true });
});

test('what is not published is neither shown nor found to differ', () => {
	expect(factsOf({}, '14 10:00')).toMatchObject({
		shown: 1,
		differs: 0,
		known: { on: at('14 10:00'), published: 1, soft: 1, undated: 0 }
	});
});
