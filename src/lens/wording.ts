import type { Dates, Locale, Words } from '../locales/locale';
import type { Lookup } from '../story/lookup';
import type { Claim, Figure, Place, StoryEvent, When } from '../story/story';
import { anchor } from './anchor';
import { hasClock } from './columns';
import type { Seen } from './known';

/** A number with what was said about it, in three parts so that the number can stand out. */
export interface FigureWords {
	/** The qualifier: "at least"; empty if none was given. */
	readonly before: string;
	/** "119", or words where the source gave no number. */
	readonly number: string;
	readonly after: string;
}

/** The number is from the first digit to the last, with "million" or a percent sign: "1,310 of 5,767", "10 %". */
function asSaid(words: string, magnitudes: string): FigureWords {
	const found = new RegExp(`\\d(?:.*\\d)?(?:\\s?%|\\s(?:${magnitudes}))?`, 'i').exec(words);
	if (!found) return { before: '', number: words, after: '' };
	return {
		before: words.slice(0, found.index).trim(),
		number: found[0],
		after: words.slice(found.index + found[0].length).trim()
	};
}

/** How many, said exactly how. The source's own words win; nothing is made more precise than it was given. */
export function figureWords(figure: Figure, locale: Locale): FigureWords {
	const { figures, qualifiers } = locale.words.marks;
	const { value, min, max, qualifier, words } = figure;
	const plain = (number: string) => ({ before: '', number, after: '' });
	if (qualifier === 'not published') return plain(words ?? figures.notPublished);
	if (words) return asSaid(words, figures.magnitudes);
	if (min !== undefined && max !== undefined)
		return plain(figures.range(locale.number(min), locale.number(max)));
	if (value === undefined) return plain(figures.noNumber);
	return { before: qualifiers[qualifier], number: locale.number(value), after: '' };
}

/** A figure in one line with its unit: "at least 119 people", "hundreds of people". */
export function figureText(figure: Figure, find: Lookup, locale: Locale): string {
	const { figures } = locale.words.marks;
	const { before, number, after } = figureWords(figure, locale);
	const unit = find.unit(figure.unit);
	const said = [before, number, after].filter(Boolean).join(' ');
	if (!unit || figure.qualifier === 'not published') return said;
	const size = figure.value ?? figure.max;
	const noun = size === undefined ? unit.label.other : locale.plural(size, unit.label);
	if (said.toLowerCase().includes(noun.toLowerCase())) return said;
	if (!/\d/.test(number)) return figure.words ? figures.indefinite(said, noun) : said;
	return after ? said : figures.unit(said, noun);
}

type Say = (when: When, dates: Dates, words: Words['marks']['when']) => string;

const oneDay = (when: When, dates: Dates) => dates.dayMonth(when.start) === dates.dayMonth(when.end - 1);
const span = (when: When, dates: Dates) =>
	oneDay(when, dates) ? dates.dayMonth(when.start) : dates.range(when.start, when.end);
const during: Say = (when, dates, words) =>
	oneDay(when, dates) ? words.during(span(when, dates)) : words.someTime(span(when, dates));

/** Two clock times, with their days only where they need them. */
function clocks({ start, end }: When, dates: Dates, words: Words['marks']['when']): string {
	return dates.dayMonth(start) === dates.dayMonth(end - 1)
		? words.between(dates.time(start), dates.moment(end, true).split(', ').at(-1) ?? '')
		: words.between(dates.moment(start), dates.moment(end, true));
}

const from = ({ start, precision }: When, dates: Dates) =>
	precision === 'minute' ? dates.time(start) : dates.dayMonth(start);
const until = ({ end, precision }: When, dates: Dates) =>
	precision === 'minute' ? dates.time(end) : dates.dayMonth(end - 1);

/** Something that lasted; an end that is soft was set by an editor and is not printed. */
const lasted: Say = (when, dates, words) => {
	const [noStart, noEnd] = [when.softStart || when.openStart, when.softEnd || when.openEnd];
	if (noStart && noEnd) return during(when, dates, words);
	if (noStart) return words.until(until(when, dates));
	if (noEnd) return words.from(from(when, dates));
	if (when.precision === 'minute') return clocks(when, dates, words);
	return oneDay(when, dates) ? words.throughout(span(when, dates)) : span(when, dates);
};

const SAY: Readonly<Record<When['sense'], Say>> = {
	exact: (when, dates) => (when.precision === 'minute' ? dates.time(when.start) : span(when, dates)),
	within: during,
	throughout: lasted,
	around: (when, dates, words) =>
		when.at === undefined || when.precision !== 'minute'
			? words.about(span(when, dates))
			: words.about(dates.time(when.at)),
	by: (when, dates, words) => words.by(until(when, dates))
};

const isEvent = (thing: StoryEvent | When): thing is StoryEvent => 'when' in thing;

/**
 * When, in the source's words if it has any, else no more precisely than it is known: "22:17",
 * "about 22:30", "by 22:17", "during 12 August". Bounds that an editor chose are never printed.
 */
export function whenWords(thing: StoryEvent | When, dates: Dates, words: Words): string {
	if (isEvent(thing) && thing.whenText) return thing.whenText;
	const when = isEvent(thing) ? thing.when : thing;
	const said = SAY[when.sense](when, dates, words.marks.when);
	const hedged = when.approximate && when.sense !== 'around' ? words.marks.when.about(said) : said;
	return when.uncertain ? words.marks.when.uncertain(hedged) : hedged;
}

/** The day under which an event stands: "Thursday 13 August". */
export const dayWords = ({ when }: StoryEvent, dates: Dates): string => dates.longDay(anchor(when));

/** "Thursday evening" under "Thursday 13 August" is "evening": no weekday is said twice. */
function under(day: string, said: string): string {
	const weekday = day.split(/[\s,]/)[0] ?? '';
	return said.startsWith(weekday) ? said.slice(weekday.length).replace(/^[\s,]+/, '') : said;
}

/** Day and time in one line: "Thursday 13 August, about 22:30". A day that the words name is not said twice. */
export function whenLine(event: StoryEvent, dates: Dates, words: Words): string {
	const said = whenWords(event, dates, words);
	const { start, end, precision } = event.when;
	const days = [start, Math.max(start, end - 1)].flatMap((at) => [dates.dayShort(at), dates.dayMonth(at)]);
	const dated = precision === 'month' || precision === 'year' || days.some((day) => said.includes(day));
	if (dated) return said;
	const day = dayWords(event, dates);
	const time = under(day, said);
	return time ? words.marks.dayAndTime(day, time) : day;
}

/** Since when a reader could have known it: a clock only if a source gives one. */
export function knownWords(claim: Claim, dates: Dates, words: Words): string {
	const { known } = words.marks;
	if (!claim.known) return known.undated;
	const { start, end, precision } = claim.known;
	if (hasClock(claim.known)) return known.since(known.clock(dates.dayShort(start), dates.time(start)));
	if (precision === 'day' && oneDay(claim.known, dates)) return known.sinceDay(dates.dayShort(start));
	return known.sinceSpan(dates.range(start, end));
}

/** How well a place is known, in words: "building or site, to within 100 m". */
export function placeWords(place: Place | undefined, locale: Locale): string {
	const { placeKinds, places } = locale.words.marks;
	if (!place) return places.notStated;
	const kind = placeKinds[place.kind];
	if (place.kind !== 'site') return places.level(kind);
	if (place.within === undefined) return kind;
	const far = place.within >= 1000;
	const distance = locale.number(far ? place.within / 1000 : place.within);
	return places.within(kind, far ? places.kilometres(distance) : places.metres(distance));
}

/**
 * The full name of an event for those who do not see its mark: "First people leave Akrestsina. Thursday
 * 13 August, about 22:30. Akrestsina. Independent, also official, news agency. Accounts differ."
 */
export function eventLabel(seen: Seen, find: Lookup, dates: Dates, words: Words): string {
	const { marks } = words;
	if (!seen.published) return marks.unpublished;
	const { event } = seen;
	const who = marks.also(
		marks.voices[seen.voice],
		seen.others.map((voice) => marks.voicesInside[voice])
	);
	const parts = [
		event.title,
		whenLine(event, dates, words),
		find.place(event.place)?.name ?? marks.places.notStated,
		who,
		...(seen.firmness === 'stated' ? [] : [marks.firmness[seen.firmness]]),
		...(seen.differs ? [marks.differ] : [])
	];
	return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('. ') + '.';
}
