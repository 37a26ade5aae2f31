import { hue } from '../../marks/hue';
import type { Entry } from '../../marks/lanes/entries';
import type { Measure } from '../../marks/lanes/label';
import { wordsOf, type Tongue } from '../../marks/lanes/wording';
import type { Edition } from '../../lens/known';
import type { Chart, Story } from '../../story/story';
import { family, initial, rows, subjects, type Row } from './rows';
import type { Scale } from '../../marks/axis';
import { scale } from './scale';
import { shareRow, type RowLayout } from './shares';

/** A chart of rows laid out for a width: what page and picture draw alike. */
export interface RowsPlan {
	readonly rows: readonly Row[];
	readonly layouts: readonly RowLayout[];
	readonly scale: Scale;
	/** A number of the scale in words. */
	tick(value: number): string;
	/** A CSS colour. */
	hue(entry: Entry): string;
}

/** The story as known, and the language: a session is one of these. */
type Told = Tongue & { readonly story: Story; readonly edition: Edition };

interface Room {
	/** Of the marks' part of a row. */
	readonly width: number;
	readonly measure: Measure;
}

const subject = ({ stated }: Entry) => stated?.figure.of ?? '';

export function planOf(chart: Chart, list: readonly Entry[], told: Told, { width, measure }: Room): RowsPlan {
	const share = chart.form === 'shares';
	const words = wordsOf(told);
	const all = rows(list, told.edition);
	const whose = subjects(all);
	const axis = scale(chart.form, list, width);
	return {
		rows: all,
		scale: axis,
		layouts: all.map(({ figures, first }) =>
			shareRow({
				figures,
				scale: axis,
				width,
				words,
				measure,
				over: (entry) => (share && first ? family(subject(entry)) : ''),
				before: (entry) => (share && !first ? initial(subject(entry)) : '')
			})
		),
		tick: (value) => {
			const number = words.number(value);
			return share ? told.locale.words.charts.percent(number) : number;
		},
		/** The first of those compared in ink, the second in the subject's hue; others are told by their names. */
		hue: (entry) => {
			const own = hue(told.story, told.find.event(entry.event)?.category ?? '');
			return share ? (['var(--ink)', own][whose.indexOf(subject(entry))] ?? 'var(--ink-2)') : own;
		}
	};
}
