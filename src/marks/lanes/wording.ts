import { hasClock } from '../../lens/columns';
import { figureText, figureWords, knownWords, whenWords } from '../../lens/wording';
import type { Dates, Locale } from '../../locales/locale';
import type { Lookup, Stated } from '../../story/lookup';
import type { When } from '../../story/story';
import type { Entry } from './entries';
import type { Wording } from './frame';
import { isNight } from './night';

/** The story and the language that a chart's words come from: a session is one of these. */
export interface Tongue {
	readonly story: { readonly timeZone: string };
	readonly find: Lookup;
	readonly locale: Locale;
	readonly dates: Dates;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The words of one chart. */
export function wordsOf({ story, find, locale, dates }: Tongue): Wording & {
	/** A figure and whose it is, in one line. */
	brief(entry: Entry): string;
	/** Everything about one figure in sentences, for those who do not see its place in the drawing. */
	name(entry: Entry): string;
	/** A moment as exactly as the story has it. */
	moment(when: When): string;
} {
	const { charts, marks } = locale.words;

	/** Units that are signs go with the number: "80.23%". */
	function figure({ figure: told }: Stated) {
		const said = figureWords(told, locale);
		const unit = find.unit(told.unit)?.label.other ?? '';
		const bare = /\d/.test(said.number) && !/^\p{L}/u.test(unit) && !said.number.includes(unit);
		return bare ? { ...said, number: marks.figures.unit(said.number, unit) } : said;
	}

	const part = ({ figure }: Stated) => figure.scope ?? figure.of ?? '';
	const gap = (entry: Entry) =>
		entry.gap === 'not published' ? marks.figures.notPublished : marks.figures.notFound;

	/** Numbers that the claim of a gap gives, which are no answer because they count something else. */
	function note({ claim, series }: Entry): string {
		const other = claim?.figures.find(({ unit, value }) => unit !== series.unit && value !== undefined);
		return other ? charts.otherUnit(figureText(other, find, locale)) : '';
	}

	function column({ at, index }: Entry) {
		if (isNight(at, story.timeZone)) return { long: charts.night(index + 1), short: `${index + 1}` };
		return { long: dates.day(at.start), short: dates.tick(at.start, true) };
	}

	function moment(when: When): string {
		if (hasClock(when)) return charts.clock(dates.dayShort(when.start), dates.time(when.start));
		if (when.precision === 'month') return dates.month(when.start);
		if (when.precision === 'year') return dates.year(when.start);
		const [first, last] = [dates.dayShort(when.start), dates.dayShort(when.end - 1)];
		return first === last ? first : dates.range(when.start, when.end);
	}

	function since({ claim }: Entry): string {
		if (!claim?.known) return '';
		const { known } = claim;
		return hasClock(known)
			? charts.clock(dates.dayShort(known.start), dates.time(known.start))
			: dates.dayShort(known.start);
	}

	function when({ at, event, series }: Entry): string {
		const found = find.event(event);
		return series.measure === 'flow' || !found
			? dates.dayShort(at.start)
			: whenWords(found, dates, locale.words);
	}

	/** A figure with its unit, and what part of the world it counts. */
	const figureLine = ({ figure }: Stated) => {
		const about = [figure.of, figure.scope].filter((text) => text !== undefined);
		return [figureText(figure, find, locale), ...about].join(', ');
	};

	function claimed({ claim, stated, parts, beside }: Entry): string[] {
		if (!claim || !stated) return [];
		const standing = claim.inference ? marks.inference : marks.voicesInside[claim.standing];
		return [
			...beside.map(figureLine),
			...(parts.length > 0 ? [charts.ofThese(parts.map(figureLine))] : []),
			charts.says(claim.by, standing),
			...(claim.firmness === 'stated' ? [] : [marks.firmness[claim.firmness]]),
			...(stated.figure.asOf ? [charts.asOf(moment(stated.figure.asOf))] : []),
			knownWords(claim, dates, locale.words)
		];
	}

	function name(entry: Entry): string {
		if (!entry.published) return marks.unpublished;
		const what = entry.stated
			? [figureLine(entry.stated), entry.series.label]
			: [entry.series.label, gap(entry), charts.editors(note(entry))];
		const at = isNight(entry.at, story.timeZone) ? [column(entry).long] : [];
		return [...what, ...at, ...claimed(entry)].filter(Boolean).map(capital).join('. ') + '.';
	}

	const brief = (entry: Entry) =>
		[entry.stated && figureLine(entry.stated), entry.claim?.by, column(entry).long]
			.filter(Boolean)
			.join('; ');

	return {
		brief,
		figure,
		column,
		gap,
		note: (entry) => (note(entry) ? charts.editors(note(entry)) : ''),
		who: ({ label }) => label,
		part,
		since,
		when,
		number: (value) => locale.number(value),
		name,
		moment
	};
}
