import { describe, expect, test } from 'vitest';
import { readText } from '../src/story/read';
import { count } from './data/count';
import { find, story, text } from './data/told';

describe('The sources of the Belarus story', () => {
	test('a link finds its sentence by at most five words of a source, and in no source by a sentence', () => {
		const ways = story.claims.flatMap(({ id, sources, passages = [] }) =>
			passages.map((way) => ({ id, sources, ...way }))
		);
		expect(ways.length).toBeGreaterThan(25);
		for (const { id, sources, source, words } of ways) {
			expect(sources, id).toContain(source);
			expect(find.source(source)?.url, `${id} ${source}`).toBeTruthy();
			expect(count(words), words).toBeLessThanOrEqual(5);
			// A sentence ends.
			expect(words).not.toMatch(/[!?…]|[a-zа-я]{4}\.$/u);
		}
		// Of others only what they count: a number, or its word.
		const others = ways.filter(({ id }) => !/^A\d/.test(id));
		expect(others.filter(({ words }) => !/\d|тысячи/.test(words))).toEqual([]);
	});

	test('a copy says whose text it is', () => {
		for (const { publisher, origin } of story.sources)
			if (/copy (at|of)|citing|translated at/.test(publisher)) expect(origin, publisher).toBeTruthy();
	});

	test.each(['be', 'ru'])(
		'all but the article, which has its own title, are called something in “%s”',
		(language) => {
			const foreign = readText(text, language).story.sources.filter(({ title }) => !/[а-яё]/i.test(title));
			expect(foreign.map(({ id }) => id)).toEqual([story.article?.source]);
		}
	);
});
