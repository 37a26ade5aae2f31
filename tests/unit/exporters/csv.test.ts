import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { BOM, guarded, line, unguarded } from '../../../src/exporters/csv';

const rowsOf = (text: string) => Papa.parse<string[]>(text, { header: false, delimiter: ',' }).data;

test('any text comes back from a cell as it was, and never begins a formula', () => {
	const text = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc
			.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', '＝', 'a'))
			.map((all) => all.join(''))
	);
	fc.assert(
		fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (cells) => {
			const [row = []] = rowsOf(line(cells).replace(/\r\n$/, ''));
			expect(row.map(unguarded)).toEqual(cells);
			for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
		}),
		{ numRuns: 2000 }
	);
});

test('a number stands as it is, below zero too, and nothing is an empty cell', () => {
	expect(line([-5, 0.25, true, undefined, '-5'])).toBe("-5,0.25,true,,'-5\r\n");
	expect(guarded('=1+1')).toBe("'=1+1");
	expect(guarded('1+1')).toBe('1+1');
});

test('a file with its mark in front is read with its first name intact', () => {
	expect(Papa.parse(`${BOM}${line(['où', 'Жодзіна'])}`, { skipEmptyLines: true }).data).toEqual([
		['où', 'Жодзіна']
	]);
});
