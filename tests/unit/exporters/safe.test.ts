import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { calendar } from '../../../src/exporters/calendar';
import { bibtex, citation, cslJson, full, ris, short } from '../../../src/exporters/citation';
import { datapackage } from '../../../src/exporters/datapackage';
import { geojson } from '../../../src/exporters/geojson';
import { storyFile } from '../../../src/exporters/part';
import { claimsTable } from '../../../src/exporters/tables/claims';
import { csv } from '../../../src/exporters/tables/column';
import { eventsTable } from '../../../src/exporters/tables/events';
import { sourcesTable } from '../../../src/exporters/tables/sources';
import type { Taken } from '../../../src/exporters/taken';
import { unlinkedFile } from '../../../src/exporters/unlinked';
import { readText } from '../../../src/story/read';
import { BELARUS, belarus, FILE, PAGE } from './takenAway';

const ADDRESSES = BELARUS.sources
	.flatMap(({ url, archived }) => [url, archived])
	.filter((one) => one !== undefined);
/** Its own page and the licence may be linked to, and what describes a data package. */
const OURS = /^https?:\/\/(stories\.example\.org|creativecommons\.org|datapackage\.org)\//;

const safe = (address: string, scope?: 'all' | 'shown'): Taken => {
	const taken = belarus(address, scope);
	return { ...taken, here: { ...taken.here, safe: 'safe=text' } };
};
const zip = (taken: Taken) =>
	Object.values(unzipSync(datapackage(taken, storyFile(FILE, taken)))).map((bytes) => strFromU8(bytes));

const FORMS: Readonly<Record<string, (taken: Taken) => readonly string[]>> = {
	CSV: (taken) => [claimsTable(taken), eventsTable(taken), sourcesTable(taken)].map(csv),
	JSON: (taken) => [storyFile(FILE, taken)],
	ZIP: zip,
	GeoJSON: (taken) => [geojson(taken)],
	iCalendar: (taken) => [calendar(taken).replaceAll('\r\n ', '')],
	citations: (taken) => {
		const cited = citation(taken);
		return [short(cited, taken), full(cited, taken), bibtex(cited), ris(cited), cslJson(cited)];
	}
};
const cases = Object.keys(FORMS).flatMap((form) =>
	(['shown', 'all'] as const).map((scope) => [form, scope] as const)
);

test.each(cases)('for whoever reads safely, %s of %s has no address of a source', (form, scope) => {
	const texts = FORMS[form]?.(safe('k=release&safe=text', scope)) ?? [];
	expect(texts.join('').length).toBeGreaterThan(100);
	for (const text of texts) {
		const found = text.match(/https?:\/\/[^\s"'\\)]+/g) ?? [];
		expect(found.filter((one) => !OURS.test(one))).toEqual([]);
		expect(ADDRESSES.filter((one) => text.includes(one))).toEqual([]);
	}
});

test.each(['shown', 'all'] as const)('what is left of a story file is a story without flaw: %s', (scope) => {
	const { story, problems } = readText(storyFile(FILE, safe('k=release&safe=text', scope)), 'en');
	expect(problems).toEqual([]);
	expect(story.sources.length).toBeGreaterThan(5);
	expect(story.sources.every(({ publisher, title }) => publisher !== '' && title !== '')).toBe(true);
	expect(story.licence?.url).toMatch(/^https:/);
});

test('without the switch the addresses are there, and the whole file is the one that was written', () => {
	expect(storyFile(FILE, belarus('', 'all'))).toBe(FILE);
	expect(csv(sourcesTable(belarus()))).toContain(ADDRESSES[0]);
});

test('links to events lead there as safely', () => {
	expect(csv(eventsTable(safe('safe=text')))).toContain(`${PAGE}#e=akrestsina&safe=text`);
});

test('a link inside a text becomes its words', () => {
	const file = { about: { en: 'See [the report](https://example.org/a).' }, sources: 'none' };
	expect(unlinkedFile(file)).toEqual({ about: { en: 'See the report.' }, sources: 'none' });
	expect(unlinkedFile({ sources: ['x', { id: 'a', url: 'https://example.org' }] })).toEqual({
		sources: ['x', { id: 'a' }]
	});
});
