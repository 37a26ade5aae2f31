import { expect, test } from 'vitest';
import { clipped } from '../../../src/publish/found/plain';
import { plain } from '../../../src/story/prose';

test('marks, links and line breaks of a text become plain words', () => {
	const text = 'It *was* **said**\nin `code`, see [there](https://example.org/).\n\nThen more.';
	expect(plain(text)).toBe('It was said in code, see there. Then more.');
	expect(plain(text, '\n')).toBe('It was said in code, see there.\nThen more.');
});

test('a long text is cut between words and says that it was', () => {
	expect(clipped('one two three', 13)).toBe('one two three');
	expect(clipped('one two three', 9)).toBe('one two…');
	expect(clipped('onetwothree', 5)).toBe('onet…');
});
