import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that speak of the living site, and mean nothing in a copy. */
const LIVING = ['v', 'sitemap.xml', '_headers'];

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort();

/** Ten hexadecimal digits that change when any file of the site does. */
function fingerprint(folder: string): string {
	const hash = createHash('sha256');
	for (const name of files(folder)) hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest('hex').slice(0, 10);
}

/** What a page says to be found and shared by: only the living one is. */
const FOUND = /<meta (?:property|name)="(?:og|article|twitter):[^>]*>|<link rel="alternate"[^>]*>/g;
const DATA = /<script type="application\/ld\+json"[^>]*>[^<]*<\/script>/;

/** A page of a copy says so, with its date; whoever finds it is led to the living one. */
const pinned = (html: string, date: string): string =>
	html
		// In the head only: a program further down is run as it is, to the letter, or not at all.
		.replace(/<head>[\s\S]*?<\/head>/, (head) => head.replace(FOUND, ''))
		.replace(DATA, '')
		.replace('<html ', `<html data-pinned="${date}" `)
		.replace(/<link rel="canonical" href="(\.{1,2}\/)/, '<link rel="canonical" href="../../$1')
		.replace(/<head>(?![\s\S]*?name="robots")/, '<head><meta name="robots" content="noindex" />');

/**
 * Puts a copy of the site into `v/<fingerprint>/` of itself: an embed of that copy stays as it is for ever,
 * as long as the folder is kept. `v/latest.json` says which copy is the newest. `date`: YYYY-MM-DD.
 */
export function pin(site: string, date: string): void {
	const version = fingerprint(site);
	const copy = join(site, 'v', version);
	for (const name of readdirSync(site).filter((name) => !LIVING.includes(name))) {
		cpSync(join(site, name), join(copy, name), { recursive: true });
	}
	for (const name of files(copy).filter((name) => name.endsWith('.html'))) {
		writeFileSync(join(copy, name), pinned(readFileSync(join(copy, name), 'utf8'), date));
	}
	// For elements, which have no page of the copy to read it from.
	writeFileSync(join(copy, 'pinned.txt'), date);
	writeFileSync(join(site, 'v', 'latest.json'), JSON.stringify({ version, date }));
}
