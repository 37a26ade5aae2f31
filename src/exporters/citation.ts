import { linkTo, type Taken } from './taken';
import { localDate } from '../story/zone';

/** How a view is cited: what, whose, of which day, where, and when it was read. */

type Day = readonly [year: number, month: number, day: number];

export interface Citation {
	readonly title: string;
	readonly publisher: string | undefined;
	readonly editor: string | undefined;
	/** When it was last revised, else published. */
	readonly issued: Day | undefined;
	readonly revised: boolean;
	readonly accessed: Day;
	readonly url: string;
	/** The sentence of the view, and what is selected in it. */
	readonly shown: string;
	readonly language: string;
	readonly licence: string | undefined;
}

const dayOf = (text: string): Day => {
	const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
	return [y, m, d];
};

export function citation({ story, here, sentence, selected, words }: Taken): Citation {
	const when = story.revised ?? story.published;
	return {
		title: story.title || words.citation.untitled,
		publisher: story.publisher,
		editor: story.editor,
		issued: when && localDate(when.start, story.timeZone),
		revised: story.revised !== undefined,
		accessed: dayOf(here.today),
		url: linkTo(here, here.address),
		shown: [sentence, selected === undefined ? '' : words.citation.selected(selected)]
			.filter(Boolean)
			.join(' '),
		language: story.language,
		licence: story.licence?.name
	};
}

const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** For a line under a picture or a footnote that follows another. */
export function short({ title, publisher, issued, url }: Citation, { words, dates }: Taken): string {
	const when = issued && words.citation.asOf(dates.date(noon(issued)));
	return `${[publisher, words.citation.quoted(title), when].filter(Boolean).join(', ')}. ${url}`.trim();
}

/** For a list of works. */
export function full(cited: Citation, { words: { citation: say }, dates }: Taken): string {
	const date = (day: Day) => dates.date(noon(day));
	const { issued } = cited;
	return [
		cited.publisher && ended(cited.publisher),
		ended(say.quoted(cited.title)),
		issued && (cited.revised ? say.revised : say.published)(date(issued)),
		say.view(cited.shown),
		cited.url,
		say.accessed(date(cited.accessed))
	]
		.filter(Boolean)
		.join(' ');
}

/** A moment of that day in every zone that a story may be told in. */
const noon = ([y, m, d]: Day) => Date.UTC(y, m - 1, d, 11);

const two = (n: number) => String(n).padStart(2, '0');
const iso = ([y, m, d]: Day) => `${y}-${two(m)}-${two(d)}`;
const year = (day: Day | undefined) => day?.[0] ?? 'nd';

/** What a citation is called among others: neutral, as the file's name. */
const key = ({ issued, accessed }: Citation) =>
	`daybook${year(issued)}view${iso(accessed).replaceAll('-', '')}`;

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string) => text.replace(/[\\~^]|[{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
/** An address is verbatim there, so it may not close the field. */
const verbatim = (url: string) => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

export function bibtex(cited: Citation): string {
	const { title, publisher, editor, issued, accessed, url, shown, language } = cited;
	const who = publisher ?? editor;
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', `{${tex(title)}}`],
		['author', who && `{${tex(who)}}`],
		['organization', publisher && `{${tex(publisher)}}`],
		['date', issued && iso(issued)],
		['year', issued && String(issued[0])],
		['url', url && verbatim(url)],
		['urldate', iso(accessed)],
		['langid', language],
		['note', tex(shown)]
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
	return `@online{${key(cited)},\n${lines.join(',\n')}\n}\n`;
}

export function ris({ title, publisher, editor, issued, accessed, url, shown, language }: Citation): string {
	const slashed = (day: Day) => iso(day).replaceAll('-', '/');
	const lines: readonly (readonly [string, string | undefined])[] = [
		['TY', 'ELEC'],
		['TI', title],
		['AU', publisher ?? editor],
		['PB', publisher],
		['PY', issued && String(issued[0])],
		['DA', issued && slashed(issued)],
		['Y2', slashed(accessed)],
		['UR', url],
		['LA', language],
		['N1', shown]
	];
	const written = lines.flatMap(([tag, value]) =>
		value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`] : []
	);
	return `${written.join('')}ER  - \r\n`;
}

export function cslJson(cited: Citation): string {
	const { title, publisher, editor, issued, accessed, url, shown, language, licence } = cited;
	const who = publisher ?? editor;
	const item = {
		id: key(cited),
		type: 'webpage',
		title,
		...(who ? { author: [{ literal: who }] } : {}),
		...(publisher ? { publisher } : {}),
		...(issued ? { issued: { 'date-parts': [issued] } } : {}),
		accessed: { 'date-parts': [accessed] },
		...(url ? { URL: url } : {}),
		language,
		...(licence ? { license: licence } : {}),
		note: shown
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}
