// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carry, MOST } from '../../../src/publish/carry';

let data = '';
beforeAll(() => {
	data = mkdtempSync(join(tmpdir(), 'daybook-carry-'));
	mkdirSync(join(data, 'town'));
	writeFileSync(join(data, 'secret'), 'not for readers');
	writeFileSync(join(data, 'town/small.pmtiles'), 'PMTiles and more');
	writeFileSync(join(data, 'town/large.pmtiles'), Buffer.alloc(MOST + 1));
});
afterAll(() => rmSync(data, { recursive: true }));

const carried = (file: string) => carry(data, { id: 'town', basemap: { file, credit: 'A' } });

test('a small street map is carried by the offline page', () => {
	const element = carried('small.pmtiles');
	expect(element).toMatch(/^<script type="application\/json" data-file="town\/small.pmtiles">.*<\/script>$/);
	const [, text = ''] = />(.*)</.exec(element) ?? [];
	expect(Buffer.from(text, 'base64').toString()).toBe('PMTiles and more');
});

test.each([
	['too large', 'large.pmtiles'],
	['not there', 'other.pmtiles'],
	['not beside the story', '../secret']
])('one that is %s is not', (_, file) => {
	expect(carried(file)).toBe('');
});

test('a story without a street map carries none', () => {
	expect(carry(data, { id: 'town' })).toBe('');
});
