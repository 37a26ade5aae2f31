import { strToU8, zipSync } from 'fflate';
import { citation, full } from './citation';
import { claimsTable } from './tables/claims';
import { csv, type Table } from './tables/column';
import { eventsTable } from './tables/events';
import { sourcesOf, sourcesTable } from './tables/sources';
import { linkTo, type Taken } from './taken';
import type { Source } from '../story/story';

/** A zip with everything: tables, story file, licence, a text for whoever opens it, and their description (Frictionless v2). */

const PROFILES = 'https://datapackage.org/profiles/2.0/';
const TABLES = ['claims', 'events', 'sources'] as const;
type Name = (typeof TABLES)[number];

const tablesOf = (taken: Taken): Readonly<Record<Name, Table>> => ({
	claims: claimsTable(taken),
	events: eventsTable(taken),
	sources: sourcesTable(taken)
});

const KEYS: Readonly<Record<Name, Readonly<Record<string, unknown>>>> = {
	// A claim with several figures has several rows.
	claims: {},
	events: { primaryKey: ['event'] },
	sources: { primaryKey: ['source'] }
};

const resource = (name: Name, { columns }: Table, { words }: Taken) => ({
	$schema: `${PROFILES}dataresource.json`,
	name,
	path: `${name}.csv`,
	type: 'table',
	title: words.tables[name],
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	schema: {
		$schema: `${PROFILES}tableschema.json`,
		fields: columns.map((column) => ({ ...column, description: words.columns[column.name] })),
		missingValues: [''],
		...KEYS[name]
	}
});

/** Other programs know no relative addresses, and a package no other schemes. */
const web = (url: string | undefined) => (url && /^https?:\/\//i.test(url) ? { path: url } : {});
const sourceOf = ({ publisher, title, url }: Source) => ({ title: `${publisher}: ${title}`, ...web(url) });

/** An identifier: "CC BY 4.0" is "CC-BY-4.0" there. */
const licence = ({ story: { licence: own } }: Taken) =>
	own ? { licenses: [{ name: own.name.replace(/[^-\w.]+/g, '-'), title: own.name, ...web(own.url) }] } : {};

function descriptor(taken: Taken, tables: Readonly<Record<Name, Table>>) {
	const { story, here, sentence, words } = taken;
	const sources = sourcesOf(taken).map(sourceOf);
	return {
		$schema: `${PROFILES}datapackage.json`,
		name: 'daybook',
		title: story.title,
		description: sentence,
		...(/^https?:/.test(here.home) ? { homepage: linkTo(here, here.address) } : {}),
		created: `${here.today}T00:00:00Z`,
		...(story.publisher ? { contributors: [{ title: story.publisher, roles: ['publisher'] }] } : {}),
		...licence(taken),
		...(sources.length > 0 ? { sources } : {}),
		resources: [
			...TABLES.map((name) => resource(name, tables[name], taken)),
			{ name: 'story', path: 'story.json', title: words.story, format: 'json', mediatype: 'application/json' }
		]
	};
}

function licenceText({ story, words }: Taken): string {
	const { licence: own, credits } = story;
	return [own ? [own.name, own.url].filter(Boolean).join('\n') : words.readme.noLicence, credits]
		.filter(Boolean)
		.join('\n\n');
}

function readme(taken: Taken): string {
	const { story, words, sentence, here } = taken;
	const { readme: say, tables } = words;
	const address = linkTo(here, here.address);
	const says = taken.whole ? words.wholeOf(here.today, address) : words.part(sentence, here.today, address);
	const files = [
		...TABLES.map((name) => `- ${name}.csv: ${tables[name]}`),
		`- story.json: ${words.story}`,
		'- datapackage.json: Frictionless Data Package 2.0'
	];
	return [
		`# ${story.title}`,
		`## ${say.what}`,
		says,
		`## ${say.files}`,
		files.join('\n'),
		`## ${say.read}`,
		say.rules.map((rule) => `- ${rule}`).join('\n'),
		`## ${say.licence}`,
		licenceText(taken),
		`## ${say.cite}`,
		full(citation(taken), taken)
	].join('\n\n');
}

/** `story`: the text of the story file, whole or a part. */
export function datapackage(taken: Taken, story: string): Uint8Array<ArrayBuffer> {
	const tables = tablesOf(taken);
	const text = (content: string) => strToU8(content.endsWith('\n') ? content : `${content}\n`);
	return zipSync({
		'datapackage.json': text(JSON.stringify(descriptor(taken, tables), null, '\t')),
		'README.md': text(readme(taken)),
		'LICENCE.txt': text(licenceText(taken)),
		'claims.csv': text(csv(tables.claims)),
		'events.csv': text(csv(tables.events)),
		'sources.csv': text(csv(tables.sources)),
		'story.json': text(story)
	});
}
