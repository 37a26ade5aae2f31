import { expect, it } from 'vitest';
import { passage, wordsIn } from '../../../src/marks/passage';
import { claim } from '../../sample';

it.each([
	['https://example.org/a', undefined, 'https://example.org/a'],
	['https://example.org/a', 'at least 119', 'https://example.org/a#:~:text=at%20least%20119'],
	[
		'https://example.org/a#top',
		'so-called, “yes” & no',
		'https://example.org/a#top:~:text=so%2Dcalled%2C%20%E2%80%9Cyes%E2%80%9D%20%26%20no'
	]
])('a link to %s with the words “%s” is %s', (url, quote, link) => {
	expect(passage(url, quote)).toBe(link);
});

it.each([
	['first', 'quoted'],
	['second', 'its own'],
	['third', undefined]
])('in the %s source of a claim the link looks for “%s”', (source, words) => {
	const sources = ['first', 'second', 'third'];
	const passages = [{ source: 'second', words: 'its own' }];
	expect(wordsIn(claim('A', 'e', { sources, quote: 'quoted', passages }), source)).toBe(words);
});

it('a passage says better than the quote where the sentence is', () => {
	const passages = [{ source: 'first', words: 'in it' }];
	expect(wordsIn(claim('A', 'e', { sources: ['first'], quote: 'quoted', passages }), 'first')).toBe('in it');
});
