import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letters } from '../../../src/publish/picture/letters';
import { balanced, lines, widthOf, writer } from '../../../src/pictures/text';

const width = letters();
const plain = (rows: ReturnType<typeof lines>) => rows.map((row) => row.map(({ text }) => text).join(''));
const regular = (text: string) => [{ text, face: 'regular' } as const];

test('the fonts have every letter that a story may need, in both weights', () => {
	for (const face of ['regular', 'bold', 'text', 'title'] as const) {
		const none = width('\u{10FFFF}', face, 1000);
		for (const letter of 'Aaé“”‘’–·±×≠≥БбіІўЎёЁґ')
			expect(width(letter, face, 1000), `${face} ${letter}`).not.toBe(none);
	}
	expect(width('detained', 'bold', 12)).toBeGreaterThan(width('detained', 'regular', 12));
});

test('words go to the next line whole, and a bold number stays with its comma', () => {
	const runs = [
		{ text: 'All 49 events', face: 'bold' },
		{ text: ', 9 to 16 August', face: 'regular' }
	] as const;
	expect(plain(lines(runs, 85, 12, width))).toEqual(['All 49 events,', '9 to 16 August']);
});

test('a word longer than a line is broken, not cut', () => {
	const rows = plain(lines(regular('https://stories.example.org/belarus-2020/'), 80, 12, width));
	expect(rows.length).toBeGreaterThan(2);
	expect(rows.join('')).toBe('https://stories.example.org/belarus-2020/');
});

test('a title has no word alone on its last line', () => {
	const title = 'Fewer people detained each night, by the ministry’s count';
	const rows = (wrap: typeof lines) => plain(wrap([{ text: title, face: 'title' }], 608, 23, width));
	expect(rows(lines)).toHaveLength(2);
	expect(rows(lines)[1]).toBe('count');
	expect(rows(balanced)).toHaveLength(2);
	expect(rows(balanced)[1]?.split(' ').length).toBeGreaterThan(2);
});

test('no line is wider than its room, and no letter is lost', () => {
	const seed = Date.now();
	const texts = fc.array(fc.string({ unit: 'grapheme-ascii' }), { maxLength: 12 });
	fc.assert(
		fc.property(texts, fc.integer({ min: 30, max: 400 }), (parts, max) => {
			const rows = lines(regular(parts.join(' ')), max, 12, width);
			for (const row of rows) expect(widthOf(row, 12, width)).toBeLessThanOrEqual(max + 0.001);
			const bare = (text: string) => text.replace(/[ \n\t]+/g, '');
			expect(bare(plain(rows).join(''))).toBe(bare(parts.join(' ')));
		}),
		{ seed }
	);
});

test('text of a story stays text', () => {
	const line = regular('<script>&"');
	expect(writer(width)(line, 0, 0, { size: 12, leading: 16, fill: '#000' })).toContain(
		'&lt;script&gt;&amp;&quot;'
	);
});
