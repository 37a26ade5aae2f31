import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { datapackage } from '../../../src/exporters/datapackage';
import { storyFile } from '../../../src/exporters/part';
import { readText } from '../../../src/story/read';
import { story } from '../../sample';
import schema from './datapackage.schema.json';
import { belarus, FILE, takenFrom } from './takenAway';

interface Descriptor {
	readonly $schema: string;
	readonly licenses?: readonly { readonly name: string }[];
	readonly resources: readonly {
		readonly path: string;
		readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
	}[];
}
const formats = { uri: /^https?:\/\/\S+$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, email: /@/ };
const validate = new Ajv({ formats, allowUnionTypes: true, strictTypes: false }).compile(schema);

function opened(address = '', whole = false) {
	const view = belarus(address, whole ? 'all' : 'shown');
	const files = unzipSync(datapackage(view, storyFile(FILE, view)));
	const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const descriptor: Descriptor = JSON.parse(text('datapackage.json'));
	return { names: Object.keys(files), text, descriptor };
}

describe.each([
	['the whole story', '', true],
	['what is shown', 'k=release&s=eyewitness', false],
	['an earlier moment', 'on=2020-08-13T12:00', false]
])('a package of %s', (_, address, whole) => {
	const { names, text, descriptor } = opened(address, whole);

	test('keeps to the published profile of version 2', () => {
		expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.licenses?.[0]?.name).toBe('CC-BY-4.0');
	});

	test('holds each file that it describes, and every table has the columns and types that it says', () => {
		for (const { path, schema: table } of descriptor.resources) {
			expect(names).toContain(path);
			if (!table) continue;
			const { data, errors, meta } = Papa.parse<Record<string, string>>(text(path), {
				header: true,
				skipEmptyLines: true
			});
			expect(errors).toEqual([]);
			expect(meta.fields).toEqual(table.fields.map(({ name }) => name));
			const wrong = data.flatMap((row) =>
				table.fields.filter(({ name, type }) => {
					const cell = row[name] ?? '';
					if (cell === '' || type === 'string') return false;
					return type === 'number' ? !Number.isFinite(Number(cell)) : !/^(true|false)$/.test(cell);
				})
			);
			expect(wrong).toEqual([]);
		}
	});

	test('holds the story as a file that the validator finds no problem in', () => {
		expect(readText(text('story.json'), 'en').problems).toEqual([]);
	});

	test('says what it is, how to read and how to cite it, and under which licence', () => {
		expect(text('README.md')).toMatch(/taken on 2026-11-24/);
		expect(text('README.md')).toContain('Never add');
		expect(text('README.md')).toContain('Accessed 24 November 2026');
		expect(text('LICENCE.txt')).toContain('CC BY 4.0');
		expect(text('LICENCE.txt')).toContain('GeoNames');
	});
});

test('the names in it tell nothing of its subject', () => {
	expect(opened().names).toEqual([
		...['datapackage.json', 'README.md', 'LICENCE.txt', 'claims.csv', 'events.csv', 'sources.csv'],
		'story.json'
	]);
});

test('a story without a licence says so', () => {
	const files = unzipSync(datapackage(takenFrom(story()), '{}'));
	expect(strFromU8(files['LICENCE.txt'] ?? new Uint8Array())).toContain('names no licence');
	const descriptor: unknown = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
	expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
});
