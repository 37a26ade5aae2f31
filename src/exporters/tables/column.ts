import type { TakeAwayData } from '../../locales/en/takeAwayData';
import { line, type Cell } from '../csv';

/** A table: what its columns are called and hold, and its rows. */

export interface Column<T> {
	readonly name: keyof TakeAwayData['columns'];
	/** As a table schema says it; a date may be a month or a year, so it is a string. */
	readonly type: 'string' | 'number' | 'boolean';
	readonly of: (row: T) => Cell;
}

export const text = <T>(name: Column<T>['name'], of: (row: T) => string | undefined): Column<T> => ({
	name,
	type: 'string',
	of
});
export const number = <T>(name: Column<T>['name'], of: (row: T) => number | undefined): Column<T> => ({
	name,
	type: 'number',
	of
});
export const boolean = <T>(name: Column<T>['name'], of: (row: T) => boolean | undefined): Column<T> => ({
	name,
	type: 'boolean',
	of
});

/** What is left of a table once it is filled. */
export interface Table {
	readonly columns: readonly Pick<Column<unknown>, 'name' | 'type'>[];
	readonly rows: readonly (readonly Cell[])[];
}

export const filled = <T>(columns: readonly Column<T>[], rows: readonly T[]): Table => ({
	columns: columns.map(({ name, type }) => ({ name, type })),
	rows: rows.map((row) => columns.map(({ of }) => of(row)))
});

/** Several ids or names in one cell. */
export const several = (list: readonly string[]): string => list.join('; ');

export const csv = ({ columns, rows }: Table): string =>
	[columns.map(({ name }) => name), ...rows].map(line).join('');
