/** Tables for spreadsheets and programs: CSV as in RFC 4180, in which no text is ever taken for a formula. */

/**
 * What a spreadsheet takes for the beginning of a formula, full-width signs and leading spaces included.
 * With the apostrophes before it, so that a text which has one of its own gets one more and comes back as it was.
 */
const FORMULA = /^'*[\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What stood there before it was guarded. */
export const unguarded = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell: a number is itself, a text is guarded, nothing is empty. */
export type Cell = string | number | boolean | undefined;

const cell = (value: Cell) => quoted(typeof value === 'string' ? guarded(value) : `${value ?? ''}`);

export const line = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets read UTF-8 as something else unless the file begins so. */
export const BOM = '\uFEFF';
