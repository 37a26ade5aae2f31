import { isRecord } from '../story/record';
import { keptOf, type Kept } from './kept';
import { linkTo, type Taken } from './taken';
import { unlinkedFile } from './unlinked';

/**
 * A story file, or a part of one: again a file that the program can show. It is cut from the file that the
 * author wrote, so that every language, time and note is as it was there.
 */

type Json = Readonly<Record<string, unknown>>;

const records = (list: unknown): readonly Json[] => (Array.isArray(list) ? list.filter(isRecord) : []);
const strings = (list: unknown): readonly string[] =>
	Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
const without = (thing: Json, ...keys: readonly string[]): Json =>
	Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));
const claimOf = (figure: unknown): string =>
	typeof figure === 'string' ? (figure.split('#', 1)[0] ?? '') : '';
const idIn = (ids: ReadonlySet<string>) => (one: Json) => ids.has(String(one['id']));

/** What was written with today's knowledge: not for the state of an earlier moment. */
const LATER = ['text', 'note', 'verdict'];
const dated = (thing: Json, today: boolean) => (today ? thing : without(thing, ...LATER));

/** Whether a claim is about something that stays. */
function isAbout(claim: Json, kept: Kept) {
	const about = isRecord(claim['about']) ? claim['about'] : {};
	return typeof about['event'] !== 'string' || kept.events.has(about['event']);
}

const related = (claim: Json, kept: Kept, today: boolean): Json =>
	'relations' in claim
		? {
				...claim,
				relations: records(claim['relations'])
					.filter(({ to }) => kept.claims.has(String(to)))
					.map((one) => dated(one, today))
			}
		: claim;

const said = (file: Json, kept: Kept, today: boolean) =>
	records(file['claims'])
		.filter((claim) => idIn(kept.claims)(claim) && isAbout(claim, kept))
		.map((claim) => dated(related(claim, kept, today), today));

/** Points and questions keep the figures that stay; one that has lost its own goes. */
function drawings(
	file: Json,
	kept: Kept
): Readonly<Record<'questions' | 'series' | 'charts', readonly Json[]>> {
	const stays = (figure: unknown) => kept.claims.has(claimOf(figure));
	const list = (of: unknown) => strings(of).filter(stays);
	const questions = records(file['questions'])
		.map((one) => ({ ...without(one, 'missing'), figures: list(one['figures']) }))
		.filter(({ figures }) => figures.length > 0);
	const series = records(file['series'])
		.map((one) => ({
			...one,
			points: records(one['points']).filter(({ figure, claim }) => stays(figure ?? claim))
		}))
		.map((one) => ({
			...one,
			points: one.points.map((point) => {
				const parts = list(point['parts']);
				const beside = list(point['beside']);
				return {
					...without(point, 'parts', 'beside', ...(stays(point['claim']) ? [] : ['claim'])),
					...(parts.length > 0 ? { parts } : {}),
					...(beside.length > 0 ? { beside } : {})
				};
			})
		}))
		.filter(({ points }) => points.length > 0);
	return { questions, series, charts: charts(file, series) };
}

function charts(file: Json, series: readonly Json[]) {
	const ids = new Set(series.map(({ id }) => String(id)));
	return records(file['charts'])
		.map((one) => ({ ...one, series: strings(one['series']).filter((id) => ids.has(id)) }))
		.filter((one) => one.series.length > 0);
}

/** What is referred to by what stays. */
function things(file: Json, events: readonly Json[], claims: readonly Json[]) {
	const article = isRecord(file['article']) ? [String(file['article']['source'])] : [];
	const sources = new Set([...claims.flatMap((one) => strings(one['sources'])), ...article]);
	const people = new Set(events.flatMap((one) => strings(one['people'])));
	const about = claims.map(({ about: what }) => (isRecord(what) ? what['place'] : undefined));
	const places = new Set([...events.map(({ place }) => place), ...about].map(String));
	return {
		sources: records(file['sources']).filter(idIn(sources)),
		people: records(file['people']).filter(idIn(people)),
		places: records(file['places']).filter(idIn(places))
	};
}

/** Old names of events that stay. */
const aliases = (file: Json, kept: Kept): Json =>
	isRecord(file['aliases'])
		? Object.fromEntries(Object.entries(file['aliases']).filter(([, now]) => kept.events.has(String(now))))
		: {};

/** Says at the top of the file's own words that it is a part, and of what. */
function about(file: Json, { words, sentence, here, locale }: Taken) {
	const said = words.part(sentence, here.today, linkTo(here, here.address));
	const own = file['about'];
	if (!isRecord(own)) return [said, own].filter((one) => typeof one === 'string').join('\n\n');
	const { code } = locale;
	return { ...own, [code]: [said, own[code]].filter((one) => typeof one === 'string').join('\n\n') };
}

/** `file` is the story file as its author wrote it, parsed. */
export function part(file: unknown, taken: Taken): unknown {
	if (!isRecord(file)) throw new Error('part(): a story file is an object');
	const kept = keptOf(taken);
	const today = taken.on === null;
	const events = records(file['events'])
		.filter(idIn(kept.events))
		.map((one) => dated(one, today));
	const claims = said(file, kept, today);
	const drawn = drawings(file, kept);
	const asked = new Set(drawn.questions.map((one) => String(one['id'])));
	return {
		...without(
			file,
			'$schema',
			'sequences',
			'glossary',
			'background',
			'corrections',
			'keyFigures',
			'aliases'
		),
		about: about(file, taken),
		...things(file, events, claims),
		events,
		claims,
		...drawn,
		keyFigures: strings(file['keyFigures']).filter((id) => asked.has(id)),
		aliases: aliases(file, kept),
		corrections: records(file['corrections']).map((one) => without(one, 'ids'))
	};
}

/** The text of a story file: as it is where nothing is left out, else the part of it, or without addresses. */
export function storyFile(text: string, taken: Taken): string {
	if (taken.whole && !taken.plain) return text;
	const file: unknown = JSON.parse(text);
	const left = taken.plain ? unlinkedFile(file) : file;
	return `${JSON.stringify(taken.whole ? left : part(left, taken), null, '\t')}\n`;
}
