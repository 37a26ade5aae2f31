import { nice, ticks as steps } from 'd3';
import { entries, valueOf, type Entry } from '../../marks/lanes/entries';
import { centre, isNight } from '../../marks/lanes/night';
import { wordsOf } from '../../marks/lanes/wording';
import { nights, ticks } from '../../lens/ticks';
import type { Session } from '../../session/session.svelte';
import type { Chart } from '../../story/story';
import { axisOf, spanOf } from '../../views/charts/axis';

/** The axes of a chart and nothing on them, in pixels of a drawing `WIDTH` wide. */

export const WIDTH = 680;
const LEFT = 52;
const TOP = 24;
const PLOT = 200;
const FOOT = 22;
/** A name of a day that stands closer to an end would be cut. */
const EDGE = 26;
const ROW = 44;
/** Where names of rows stand. */
const NAMES = 220;
/** Room above what is known, so that the end of the scale gives nothing away. */
const ABOVE = 1.4;

export interface Timed {
	readonly kind: 'timed';
	readonly left: number;
	readonly top: number;
	readonly height: number;
	readonly whole: number;
	readonly nights: readonly { readonly from: number; readonly to: number }[];
	readonly days: readonly { readonly x: number; readonly text: string }[];
	readonly columns: readonly { readonly x: number; readonly text: string }[];
	readonly levels: readonly { readonly y: number; readonly text: string }[];
}

export interface Rows {
	readonly kind: 'rows';
	readonly left: number;
	readonly whole: number;
	readonly rows: readonly { readonly y: number; readonly text: string }[];
	readonly levels: readonly { readonly x: number; readonly text: string }[];
}

const highest = (list: readonly Entry[]) => Math.max(1, ...list.map((entry) => valueOf(entry) ?? 0));
const scaleEnd = (list: readonly Entry[], to?: number) => to ?? nice(0, highest(list) * ABOVE, 4)[1];

function timed(
	chart: Chart & { form: 'bars' | 'floors' },
	list: readonly Entry[],
	session: Session,
	to?: number
): Timed {
	const { story, dates, locale } = session;
	const zone = story.timeZone;
	const span = spanOf(list, chart.form);
	const along = axisOf(span, WIDTH - LEFT);
	const x = (ms: number) => LEFT + Math.min(Math.max(along(ms), 0), WIDTH - LEFT);
	const end = scaleEnd(list, to);
	const first = list[0]?.series;
	const columns = list.filter(({ series, at }) => series === first && isNight(at, zone));
	return {
		kind: 'timed',
		left: LEFT,
		top: TOP,
		height: PLOT,
		whole: TOP + PLOT + FOOT,
		nights: nights(span.start, span.end, zone).map(({ start, end: stop }) => ({
			from: x(start),
			to: x(stop)
		})),
		days: ticks(span.start, span.end, WIDTH - LEFT, zone)
			.days.map(({ middle }) => ({ x: x(middle), text: dates.tick(middle) }))
			.filter((day) => day.x > LEFT + EDGE && day.x < WIDTH - EDGE),
		columns: columns.map((entry) => ({
			x: x(centre(entry.at, zone)),
			text: wordsOf(session).column(entry, columns.length).long
		})),
		levels: steps(0, end, 5).map((value) => ({
			y: TOP + PLOT - (value / end) * PLOT,
			text: locale.number(value)
		}))
	};
}

function rows(chart: Chart, list: readonly Entry[], session: Session): Rows {
	const share = chart.form === 'shares';
	const end = share ? 100 : scaleEnd(list);
	const several = (entry: Entry) => list.filter(({ series }) => series === entry.series).length > 1;
	const words = wordsOf(session);
	const label = (entry: Entry) =>
		several(entry) ? `${entry.series.label}, ${words.moment(entry.at)}` : entry.series.label;
	return {
		kind: 'rows',
		left: NAMES,
		whole: TOP + list.length * ROW + FOOT,
		rows: list.map((entry, index) => ({ y: TOP + index * ROW + ROW / 2, text: label(entry) })),
		levels: steps(0, end, 5).map((value) => ({
			x: NAMES + (value / end) * (WIDTH - NAMES - 30),
			text: share ? session.words.charts.percent(session.locale.number(value)) : session.locale.number(value)
		}))
	};
}

export function blankAxes(chart: Chart, session: Session, to?: number): Timed | Rows {
	const list = entries(chart, session.find, session.edition);
	const { form } = chart;
	return form === 'bars' || form === 'floors'
		? timed({ ...chart, form }, list, session, to)
		: rows(chart, list, session);
}
