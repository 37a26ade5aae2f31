import { line } from './csv';

/** What a room has put in, as a table for a spreadsheet. */

export const COLUMNS = ['step', 'kind', 'prompt', 'item', 'answer', 'reason', 'hands'] as const;

export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** With a head of its own in the language of the page, in the order of `COLUMNS`. */
export const answersCsv = (rows: readonly Row[], head: Row): string =>
	[head, ...rows].map((row) => line(COLUMNS.map((column) => row[column]))).join('');
