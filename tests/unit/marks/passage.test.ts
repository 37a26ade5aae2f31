import { expect, it } from 'vitest';
import { passage } from '../../../src/marks/passage';

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
