import { type Fields, list, notA, record } from './fields';
import { Flaw, type Rule } from './reading';
import { isRecord } from './record';
import { anyRef, contact, id, NEVER, ref, refs, url, when } from './rules';
import type { Story, When } from './story';
import { prose, string, text } from './text';
import { zoneOffset } from './time';

/** What a story says of itself: its name, zone, span, makers, and what became of old ids. */

export const FORMAT = 'daybook/1';
export const format: Rule<typeof FORMAT> = (input) =>
	input === FORMAT ? FORMAT : notA(`“${FORMAT}”`, input);

/** Names only: the platform would read "Nowhere+03" as an offset. */
const ZONE = /^(?:[A-Za-z_]+(?:[/-][A-Za-z_]+)*|Etc\/GMT(?:-1[0-4]|\+1[0-2]|[+-]\d))$/;

/** A zone of the IANA list that this platform knows. */
export const timeZone: Rule<string> = (input) =>
	typeof input === 'string' && ZONE.test(input) && Number.isFinite(zoneOffset(0, input))
		? input
		: notA('a time zone such as “Europe/Minsk”', input);

/** "UTC+3", "UTC−3:30": never the platform's own long name, which may be another country's. */
export function zoneLabel(at: number, zone: string): string {
	const minutes = Math.round(zoneOffset(at, zone));
	const [h, mi] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	return `UTC${minutes < 0 ? '−' : '+'}${h}${mi ? `:${String(mi).padStart(2, '0')}` : ''}`;
}

/** A stretch of time with two ends. */
export const span: Rule<When> = (input, spot) => {
	const found = when(input, spot);
	if (found instanceof Flaw) return found;
	return found.openStart || found.openEnd || found.start === found.end
		? new Flaw('A span has a beginning and an end')
		: found;
};

const licence = record('licence', (f) => ({ name: f.need('name', text, ''), url: f.may('url', url) }));

/** Texts and dates about the whole. */
export const imprint = (f: Fields) => ({
	id: f.should('id', id, 'story'),
	title: f.should('title', text, ''),
	kicker: f.may('kicker', text),
	where: f.may('where', text),
	standfirst: f.may('standfirst', prose) ?? '',
	plain: f.may('plain', prose),
	published: f.may('published', when),
	revised: f.may('revised', when),
	publisher: f.may('publisher', text),
	editor: f.may('editor', text),
	contact: f.may('contact', contact),
	funding: f.may('funding', prose),
	affiliation: f.may('affiliation', prose),
	method: f.may('method', prose),
	correctionsPolicy: f.may('correctionsPolicy', prose),
	about: f.may('about', prose),
	credits: f.may('credits', prose),
	licence: f.may('licence', licence),
	notice: f.may('notice', text),
	caution: f.may('caution', text)
});

/** Old ids and what they are called now. */
const aliases: Rule<Readonly<Record<string, string>>> = (input, spot) => {
	if (!isRecord(input)) return notA('an object of old ids and new ones', input);
	const found = new Map<string, string>();
	for (const old of Object.keys(input)) {
		const now =
			id(old, spot) instanceof Flaw ? new Flaw('No id can be written so') : anyRef(input[old], spot);
		if (!(now instanceof Flaw)) found.set(old, now);
		else spot.at(old).report(`${now.says}; ignored.`);
	}
	return Object.fromEntries(found);
};

const correction = record<Story['corrections'][number]>('correction', (f) => ({
	on: f.need('on', when, NEVER),
	ids: f.may('ids', list(anyRef)),
	text: f.need('text', prose, ''),
	was: f.may('was', prose)
}));

const article = record('article', (f) => ({
	source: f.need('source', ref('source'), ''),
	photo: f.may('photo', prose),
	note: f.may('note', prose)
}));

const basemap = record('basemap', (f) => ({
	file: f.need('file', url, ''),
	credit: f.need('credit', string, '')
}));

/** What refers to anything in the story, and is therefore read when all of that is. */
export const appendix = (f: Fields) => ({
	article: f.may('article', article),
	basemap: f.may('basemap', basemap),
	keyFigures: f.may('keyFigures', refs('question')) ?? [],
	aliases: f.may('aliases', aliases) ?? {},
	corrections: f.may('corrections', list(correction)) ?? []
});
