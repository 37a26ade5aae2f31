import story from '../../data/belarus-2020/story.json';
import { LANGUAGES } from '../../src/locales/languages';
import type { Said } from './said';

/** What on a page is not in its language, and does not say so. */

/** Names of organisations, publications and programs, which are written like this in every language. */
const NAMES = [
	...[
		'24/7 Live News Portal',
		'AFP',
		'ANNA News',
		'AP',
		'Associated Press',
		'Astro Awani',
		'bdnews24',
		'BelarusFeed',
		'Belga'
	],
	...['BNS', 'BYPOL', 'Corriere della Sera', 'Devdiscourse', 'Digital Watch', 'Europe Diplomatic', 'Forsal'],
	...['European Press Prize', 'France 24', 'LRT', 'National Post', 'NetBlocks', 'Onliner', 'PAP', 'Profile'],
	...['Promote Ukraine', 'RegTrends', 'Reuters', 'RT', 'Sputnik International', 'Sputnik', 'Teller Report'],
	...[
		'The European Times',
		'The Insider',
		'TJournal',
		'TUT.BY',
		'UrduPoint',
		'Voices from Belarus',
		'wired-gov'
	],
	...['Daily', 'Daybook', 'Leaflet', 'Natural Earth', 'GeoNames', 'OpenStreetMap', 'CC BY', 'Frictionless']
];
/** Formats of files and papers, units, and what is printed on keys. */
const SIGNS = [
	...[
		'BibTeX',
		'CSL-JSON',
		'CSV',
		'GeoJSON',
		'HTML',
		'iCalendar',
		'JSON',
		'oEmbed',
		'PDF',
		'PNG',
		'RIS',
		'SVG'
	],
	...[
		'ZIP',
		'Letter',
		'UTC',
		'px',
		'#rrggbb',
		'Alt',
		'Ctrl',
		'Esc',
		'End',
		'Enter',
		'Escape',
		'Home',
		'Page Down',
		'Page Up'
	],
	...['Shift', 'Tab']
];
const ADDRESS =
	/https?:\/\/\S+|[\w-]+(\.[\w-]+)*\.(be|by|com|eu|help|live|net|news|org|ru|today|ua)(?![\p{L}])/giu;
/** The tag that says in which language a source is. */
const CODE = /^[A-Z]{2}$/;

/** Longer ones first: a name may hold another. */
const allowed = [...NAMES, ...SIGNS].sort((a, b) => b.length - a.length);

/** Words in letters that the language does not have. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
	be: /\p{Script=Latin}{2,}|\p{L}*[ищъ]\p{L}*/giu,
	ru: /\p{Script=Latin}{2,}|\p{L}*[ўі]\p{L}*/giu,
	en: /\p{Script=Cyrillic}+/giu
};

const bare = (text: string) =>
	allowed.reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(ADDRESS, ' '));

/** Texts that stand on a page of any language as they are: what sources are called and what they say, and names of languages. */
const asTheyAre = new Set(
	[
		...LANGUAGES.flatMap(({ name, brief }) => [name, brief]),
		...story.sources.map(({ title }) => title),
		...story.claims.map((claim) => ('quote' in claim ? claim.quote : undefined))
	].filter((text) => typeof text === 'string')
);

const tongue = (lang: string) => lang.split('-', 1)[0] ?? '';

/** One line each: what is left over, where, and the text around it. */
export function leftovers(all: readonly Said[], language: string): string[] {
	return all.flatMap(({ text, lang, where }) => {
		if (tongue(lang) !== language && !asTheyAre.has(text)) return [`“${lang}” at ${where}: ${text}`];
		const foreign = CODE.test(text) ? [] : (bare(text).match(FOREIGN[tongue(lang)] ?? /$^/) ?? []);
		return foreign.length > 0 ? [`${foreign.join(', ')} at ${where}: ${text}`] : [];
	});
}
