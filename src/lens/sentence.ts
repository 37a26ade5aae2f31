import type { Dates, Locale } from '../locales/locale';
import type { Lookup } from '../story/lookup';
import type { Story } from '../story/story';
import type { Chosen } from './clauses';
import type { Edition, Seen } from './known';

/** What the sentence speaks about; a session is one of these. */
export interface Told {
	readonly story: Story;
	readonly find: Lookup;
	readonly edition: Edition;
	/** What passes every filter, published or not. */
	readonly visible: readonly Seen[];
	readonly focus: Chosen;
}

/** Names are in words already, so that the sentence needs no story. */
export interface Facts {
	readonly total: number;
	/** Published and passing every filter. */
	readonly shown: number;
	/** Of those, how many have accounts that differ. */
	readonly differs: number;
	readonly span: readonly [number, number];
	readonly window: readonly [number, number] | null;
	readonly subjects: readonly string[];
	readonly places: readonly string[];
	readonly standings: readonly string[];
	readonly confidence: readonly string[];
	readonly words: string;
	readonly extent: boolean;
	/** Whether anything is filtered at all. */
	readonly filtered: boolean;
	/** The moment whose knowledge is shown; null = today. */
	readonly known: null | {
		readonly on: number;
		readonly published: number;
		readonly soft: number;
		readonly undated: number;
	};
}

export interface Sentence {
	/** To be set in bold: "19 of 45 events". */
	readonly strong: string;
	/** Follows at once; begins with its own space or comma. */
	readonly rest: string;
}

/** What the reader has chosen and what is left of the story. */
export function facts({ story, find, edition, visible, focus }: Told, locale: Locale): Facts {
	const { marks } = locale.words;
	const shown = visible.filter((seen) => seen.published);
	const { on, published, soft, undated } = edition;
	const { categories, places, standings, confidence, window, extent } = focus;
	const words = focus.words.trim();
	return {
		total: story.events.length,
		shown: shown.length,
		differs: shown.filter((seen) => seen.differs).length,
		span: [story.span.start, story.span.end],
		window,
		subjects: categories.map((id) => find.category(id)?.label ?? id),
		places: places.map((id) => (id === 'none' ? marks.places.notStated : (find.place(id)?.name ?? id))),
		standings: standings.map((standing) => marks.voicesInside[standing]),
		confidence: confidence.map((level) => marks.confidence[level]),
		words,
		extent: extent !== null,
		filtered:
			[categories, places, standings, confidence, words].some((list) => list.length > 0) ||
			!!(window ?? extent),
		known: on === null ? null : { on, published, soft, undated }
	};
}

const fill = (text: string, count: string) => text.replace('#', count);

/** The filters in words, the window first: " between … and …, all subjects, all places". */
function chosen(told: Facts, locale: Locale, dates: Dates): string {
	const say = locale.words.sentence;
	const when = told.window
		? say.between(dates.moment(told.window[0]), dates.moment(told.window[1], true))
		: say.range(dates.range(...told.span));
	const parts = [
		told.subjects.length > 0 ? say.subjects(told.subjects) : say.allSubjects,
		told.places.length > 0 ? say.places(told.places) : say.allPlaces,
		...(told.standings.length > 0 ? [say.standings(told.standings)] : []),
		...(told.confidence.length > 0 ? [say.confidence(told.confidence)] : []),
		...(told.words ? [say.words(told.words)] : []),
		...(told.extent ? [say.extent] : [])
	];
	return [when, ...parts].join(', ');
}

function differing({ shown, differs }: Facts, locale: Locale): string {
	const say = locale.words.sentence;
	if (differs === 0) return '';
	if (shown === 1) return ` ${say.differOnly}`;
	return ` ${fill(locale.plural(differs, say.differ), locale.number(differs))}`;
}

function counted(told: Facts, shown: number, locale: Locale): string {
	const say = locale.words.sentence;
	const [count, total] = [locale.number(shown), locale.number(told.total)];
	const noun = locale.plural(told.total, say.ofEvents);
	return shown === 0 ? say.none(total, noun) : say.some(count, total, noun);
}

/** "26 of 45 events had been published by …", and what filters leave of them. */
function asKnown(told: Facts, known: NonNullable<Facts['known']>, locale: Locale, dates: Dates): Sentence {
	const say = locale.words.sentence;
	const { on, published, soft, undated } = known;
	const shown = told.shown === 0 ? say.shownNone : say.shown(locale.number(told.shown));
	const parts = [
		say.known(dates.moment(on, true)),
		soft > 0 ? ` ${say.soft(locale.number(soft), dates.dayMonth(on))}` : '',
		undated > 0 ? ` ${fill(locale.plural(undated, say.undated), locale.number(undated))}` : '',
		told.filtered ? ` ${shown}${chosen(told, locale, dates)}.${differing(told, locale)}` : '',
		published < told.total ? ` ${say.outlines}` : ''
	];
	return { strong: counted(told, published, locale), rest: parts.join('') };
}

/** What is on screen, in one or two plain sentences: status line, caption, share text. */
export function sentence(told: Facts, locale: Locale, dates: Dates): Sentence {
	const say = locale.words.sentence;
	if (told.total === 0) return { strong: say.nothing, rest: say.nothingRest };
	if (told.known) return asKnown(told, told.known, locale, dates);
	const strong = told.filtered
		? counted(told, told.shown, locale)
		: fill(locale.plural(told.total, say.all), locale.number(told.total));
	return { strong, rest: `${chosen(told, locale, dates)}.${differing(told, locale)}` };
}

/** The same for a narrow screen: "19 of 45, 13 Aug to 14 Aug, 7 with accounts that differ". */
export function brief(told: Facts, locale: Locale, dates: Dates): Sentence {
	const say = locale.words.sentence;
	const number = (n: number) => locale.number(n);
	if (told.total === 0) return { strong: say.nothing, rest: say.nothingRest };
	const strong = told.known
		? say.someBrief(number(told.known.published), number(told.total))
		: told.filtered
			? say.someBrief(number(told.shown), number(told.total))
			: fill(locale.plural(told.total, say.all), number(told.total));
	const when =
		told.window && say.daysBrief(dates.dayShort(told.window[0]), dates.dayShort(told.window[1] - 1));
	const parts = [
		...(told.known ? [say.knownBrief(dates.moment(told.known.on, true))] : []),
		...(told.known && told.filtered ? [say.shownBrief(number(told.shown))] : []),
		...(when ? [`, ${when}`] : []),
		...(told.differs > 0
			? [`, ${fill(locale.plural(told.differs, say.differBrief), number(told.differs))}`]
			: [])
	];
	return { strong, rest: parts.join('') };
}
