import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex, citation, cslJson, full, ris, short } from '../../../src/exporters/citation';
import { story } from '../../sample';
import { belarus, PAGE, takenFrom } from './takenAway';

interface Item {
	readonly title: string;
	readonly URL: string;
	readonly note?: string;
	readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly license?: string;
}
const read = (text: string): Item => {
	const [item] = plugins.input.chain(text) as readonly Item[];
	if (!item) throw new Error('nothing was read');
	return item;
};

const ADDRESS = 'e=zhodzina-dawn&t=2020-08-13T20:00..2020-08-14T06:00&k=release~vote';
const view = belarus(ADDRESS);
const cited = citation(view);
const url = `${PAGE}#${view.here.address}`;

describe('a citation', () => {
	test('names publisher, title, day of revision, address, what is shown and the day of access', () => {
		const said = full(cited, view);
		for (const part of [
			'Daybook.',
			view.story.title,
			'24 November 2026',
			url,
			view.sentence,
			'Accessed',
			'Selected'
		])
			expect(said).toContain(part);
		expect(short(cited, view)).toBe(`Daybook, “${view.story.title}”, as of 24 November 2026. ${url}`);
	});

	test.each([
		['BibTeX', bibtex(cited)],
		['RIS', ris(cited)],
		['CSL-JSON', cslJson(cited)]
	])('is read from %s by a library, with its address and its days', (_, text) => {
		const { title, URL, author: [who] = [], note, ...days } = read(text);
		expect([title, URL]).toEqual([view.story.title, url]);
		expect(who?.literal ?? who?.family).toBe('Daybook');
		expect(note).toContain('events');
		expect(days.issued).toEqual({ 'date-parts': [[2026, 11, 24]] });
		// Of RIS, the library reads the day of access from another field than the programs that readers have.
		if (text.startsWith('TY')) expect(text).toContain('\r\nY2  - 2026/11/24\r\n');
		else expect(days.accessed).toEqual({ 'date-parts': [[2026, 11, 24]] });
	});

	test('survives titles full of signs', () => {
		const title = 'A & B: 50 % of #1 {x} _y_ $z ~ ^ \\ “q” Жодзіна';
		const nasty = citation(takenFrom(story({ title, publisher: 'P & {Q}' })));
		for (const text of [ris(nasty), cslJson(nasty)]) expect(read(text).title).toBe(title);
		expect(read(bibtex(nasty)).title).toBe(title);
	});

	test('says nothing of a publisher and a day that the story does not have', () => {
		const bare = takenFrom(story({ title: '' }));
		const own = citation(bare);
		expect(full(own, bare)).toMatch(/^“Untitled story”\. What is shown/);
		expect(read(ris(own)).author).toBeUndefined();
		expect(read(bibtex(own)).issued).toBeUndefined();
		expect(read(cslJson(own)).title).toBe('Untitled story');
	});
});
