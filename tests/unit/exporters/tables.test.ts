import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { claimsTable } from '../../../src/exporters/tables/claims';
import { csv } from '../../../src/exporters/tables/column';
import { eventsTable } from '../../../src/exporters/tables/events';
import { sourcesTable } from '../../../src/exporters/tables/sources';
import { takeAwayData } from '../../../src/locales/en/takeAwayData';
import { BELARUS, belarus } from './takenAway';

const rowsOf = (text: string) => {
	const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
};
const all = belarus('', 'all');

describe('claims as a table', () => {
	const rows = rowsOf(csv(claimsTable(all)));

	test('have one row a figure, or a claim without one', () => {
		const expected = BELARUS.claims.reduce((sum, { figures }) => sum + Math.max(1, figures.length), 0);
		expect(rows).toHaveLength(expected);
		expect(new Set(rows.map((row) => row['claim'])).size).toBe(BELARUS.claims.length);
	});

	test('never give a number without claimant, standing and qualifier', () => {
		const counted = rows.filter((row) => row['value'] !== '' || row['min'] !== '');
		expect(counted.length).toBeGreaterThan(50);
		for (const row of counted)
			for (const name of ['claimant', 'standing', 'qualifier', 'figure_words', 'measure'])
				expect(row[name], `${row['claim']} ${name}`).toBeTruthy();
	});

	test('give numbers as the story has them, and none where it has none', () => {
		for (const row of rows) {
			const claim = BELARUS.claims.find(({ id }) => id === row['claim']);
			const figure = claim?.figures.find(({ id }) => id === row['figure']);
			expect(row['value']).toBe(figure?.value === undefined ? '' : String(figure.value));
			expect(row['claimant']).toBe(claim?.by);
		}
	});

	test('give a clock time only where a source gives one', () => {
		for (const row of rows)
			if (row['starts']?.includes('T'))
				expect(BELARUS.events.find(({ id }) => id === row['event'])?.when.sense).toBe('exact');
	});
});

describe('what is shown', () => {
	test('is the claims of the events that pass every filter', () => {
		const some = belarus('k=release');
		const rows = rowsOf(csv(claimsTable(some)));
		const subjects = new Set(
			rows.map((row) => BELARUS.events.find(({ id }) => id === row['event'])?.category)
		);
		expect([...subjects]).toEqual(['release']);
		expect(rowsOf(csv(eventsTable(some)))).toHaveLength(
			BELARUS.events.filter(({ category }) => category === 'release').length
		);
	});

	test('holds nothing that was not out at the chosen moment, and no text that was written later', () => {
		const early = belarus('on=2020-08-13T12:00');
		const moment = Date.parse('2020-08-13T12:00+03:00');
		expect(early.claims.length).toBeGreaterThan(5);
		for (const { known } of early.claims) expect(known?.end ?? Infinity).toBeLessThanOrEqual(moment);
		const texts = rowsOf(csv(eventsTable(early))).map((row) => row['text']);
		expect(new Set(texts)).toEqual(new Set(['']));
		expect(rowsOf(csv(claimsTable(early))).some((row) => row['verdict'])).toBe(false);
	});
});

test('only single sites have a point', () => {
	for (const row of rowsOf(csv(eventsTable(all))))
		expect(row['longitude'] !== '', row['event']).toBe(row['place_kind'] === 'site');
});

test('sources are those of the claims, each once, and every column is explained', () => {
	const some = belarus('k=vote');
	const ids = rowsOf(csv(sourcesTable(some))).map((row) => row['source']);
	expect(new Set(ids)).toEqual(new Set(some.claims.flatMap(({ sources }) => sources)));
	expect(new Set(ids).size).toBe(ids.length);
	for (const table of [claimsTable(all), eventsTable(all), sourcesTable(all)])
		for (const { name } of table.columns) expect(takeAwayData.columns[name].length).toBeGreaterThan(5);
});
