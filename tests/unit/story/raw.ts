import { read } from '../../../src/story/read';
import type { Problem } from '../../../src/story/problem';

/** A small story file that has one of everything and no flaw, and ways to spoil it. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Raw = { [key: string]: Json };

export const sample = (): Raw => ({
	$schema: '../story.schema.json',
	format: 'daybook/1',
	id: 'sample',
	title: { en: 'A sample', be: 'Прыклад' },
	kicker: 'Kicker',
	standfirst: 'It says *what* happened, see [there](https://example.org/there).',
	language: 'en',
	timeZone: 'Europe/Minsk',
	zoneLabel: 'Minsk time (UTC+3)',
	span: '2020-08-09/2020-08-16',
	published: '2026-11-22',
	revised: '2026-11-23',
	publisher: 'Publisher',
	editor: 'Editor',
	contact: 'mailto:desk@example.org',
	about: 'About.',
	credits: 'Credits.',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	notice: 'Notice.',
	article: { source: 'ap', photo: 'A photo.', note: 'A note.' },
	aliases: { 'old-dawn': 'dawn' },
	corrections: [{ on: '2026-11-22', ids: ['A07'], text: 'Corrected.', was: 'Wrong.' }],
	units: [
		{
			id: 'people',
			label: { en: { one: 'person', other: 'people' }, be: { one: 'чалавек', other: 'чалавека' } }
		},
		{ id: 'percent', label: '%' },
		{ id: 'days', label: { one: 'day', other: 'days' } }
	],
	categories: [
		{ id: 'release', label: 'Releases', sign: 'door' },
		{ id: 'vote', label: { en: 'Vote', be: 'Выбары' } }
	],
	people: [
		{
			id: 'karayev',
			name: { en: 'Yuri Karayev', be: 'Юрый Караеў' },
			aka: ['Karaev'],
			role: 'minister',
			kind: 'office-holder'
		}
	],
	places: [
		{
			id: 'zhodzina',
			name: { en: 'Zhodzina', be: 'Жодзіна' },
			aka: ['Zhodino'],
			kind: 'city',
			at: [28.3331, 54.0985],
			within: 2500,
			label: 'e',
			note: 'A note.'
		},
		{ id: 'belarus', name: 'Belarus', kind: 'country', at: null }
	],
	sources: [
		{
			id: 'ap',
			publisher: 'AP',
			title: 'A report',
			url: 'https://example.org/report',
			language: 'en',
			published: '2020-08-14',
			kind: 'agency',
			ownership: 'private',
			archived: null,
			checked: true,
			note: 'A note.'
		},
		{
			id: 'tut',
			publisher: 'TUT.BY',
			title: 'Live',
			url: null,
			language: 'ru',
			published: '2020-08-13T22:40+03:00',
			kind: 'media',
			ownership: 'private'
		}
	],
	events: [
		{
			id: 'dawn',
			when: { in: '2020-08-14T00:00+03:00/2020-08-14T06:00+03:00', sense: 'within', soft: 'both' },
			whenText: 'in the small hours',
			title: 'They walk out',
			text: 'First.\n\nSecond, with a [link](./there).',
			category: 'release',
			place: 'zhodzina',
			people: ['karayev'],
			weight: 3,
			sensitivity: 'distressing',
			added: '2026-11-22'
		},
		{
			id: 'midnight',
			when: { in: '2020-08-13/2020-08-14', sense: 'around', at: '2020-08-14T00:00+03:00' },
			title: 'Midnight',
			category: 'release',
			place: null
		},
		{ id: 'vote', when: '2020-08-09', title: 'Vote', text: '', category: 'vote' }
	],
	claims: [
		{
			id: 'A07',
			about: { event: 'dawn' },
			sources: ['ap', 'tut'],
			says: 'At least 119 people walked out.',
			by: 'volunteers',
			standing: 'eyewitness',
			firmness: 'estimate',
			inference: false,
			quote: 'at least 119',
			known: '2020-08-14',
			figures: [
				{
					id: 'n',
					value: 119,
					unit: 'people',
					qualifier: 'at least',
					words: 'at least 119',
					measure: 'cumulative',
					of: 'released',
					scope: 'one gate',
					asOf: '2020-08-14'
				},
				{ id: 'r', min: 10, max: 20, unit: 'people', qualifier: 'range', measure: 'cumulative' },
				{ id: 'd', unit: 'people', qualifier: 'indefinite', words: 'dozens', measure: 'cumulative' },
				{ id: 'x', unit: 'people', qualifier: 'not published', measure: 'stock' }
			],
			relations: [{ to: 'Z1', kind: 'contradicts', note: 'They differ.' }],
			confidence: 'medium',
			verdict: 'refined',
			note: 'A note.',
			added: '2026-11-22'
		},
		{
			id: 'Z1',
			about: { place: 'zhodzina' },
			sources: ['tut'],
			says: 'A place.',
			by: 'TUT.BY',
			standing: 'independent',
			confidence: 'high',
			figures: [{ id: 's', value: 80, unit: 'percent', qualifier: 'about', measure: 'share', base: 'votes' }]
		},
		{
			id: 'I1',
			about: { story: true },
			sources: [],
			says: 'Ours.',
			by: 'the editors',
			standing: 'independent',
			inference: true,
			known: null,
			confidence: 'low',
			figures: [{ id: 'n', value: 2, unit: 'days', qualifier: 'exact', measure: 'flow', formula: '4 - 2' }]
		}
	],
	questions: [
		{
			id: 'released',
			label: 'How many?',
			unit: 'people',
			figures: ['A07#n', 'A07#r'],
			missing: { at: '2020-08-15', why: 'not found', text: 'No count was found.' }
		}
	],
	keyFigures: ['released'],
	series: [
		{
			id: 'tally',
			label: 'Tally',
			unit: 'people',
			measure: 'cumulative',
			standing: 'eyewitness',
			points: [
				{ at: '2020-08-14', figure: 'A07#n', parts: ['A07#r'], beside: ['A07#d'] },
				{ at: '2020-08-13/2020-08-14', missing: 'not found', claim: 'A07' }
			]
		}
	],
	charts: [
		{
			id: 'tally',
			form: 'floors',
			title: 'Tally',
			subtitle: 'Sub',
			series: ['tally'],
			caveat: 'Caveat.',
			lane: 'release'
		}
	],
	panels: [{ id: 'zhodzina', label: 'Zhodzina', bounds: [28.2, 54, 28.5, 54.2], main: true }],
	basemap: { file: 'minsk.pmtiles', credit: '© OpenStreetMap contributors' },
	sequences: [
		{
			id: 'telling',
			title: 'Telling',
			kind: 'telling',
			steps: [{ id: 'one', title: 'One', text: 'Text.', notes: 'Notes.', address: 'e=dawn', activity: null }]
		}
	]
});

type Path = readonly (string | number)[];

const inside = (at: Json | undefined, key: string | number): Json | undefined =>
	Array.isArray(at) ? at[Number(key)] : typeof at === 'object' && at !== null ? at[key] : undefined;

/** The sample with the value at `path` replaced; `undefined` takes it out. */
export function spoiled(path: Path, value: Json | undefined, story: Raw = sample()): Raw {
	const copy = structuredClone(story);
	let at: Json | undefined = copy;
	for (const key of path.slice(0, -1)) at = inside(at, key);
	const last = path.at(-1) ?? '';
	if (Array.isArray(at)) at.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
	else if (typeof at === 'object' && at !== null) {
		if (value === undefined) Reflect.deleteProperty(at, last);
		else at[last] = value;
	}
	return copy;
}

/** "at: sentence" of each problem, with the fix behind an arrow. */
export const told = (problems: readonly Problem[]) =>
	problems.map(({ at, says, fix }) => `${at}: ${says}${fix === undefined ? '' : ` → ${fix}`}`);

/** What is read from the sample with `value` at `path`, and what is said about it. */
export function spoil(path: Path, value: Json | undefined) {
	const { story, problems } = read(spoiled(path, value));
	return { story, told: told(problems) };
}
