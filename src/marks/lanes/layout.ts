import { barLabels } from './barLabels';
import { bars } from './bars';
import type { Entry } from './entries';
import { floorLabels } from './floorLabels';
import { floors } from './floors';
import type { Frame, Wording } from './frame';
import type { Measure } from './label';
import { centre } from './night';

/** What a chart is laid out from. */
export interface Plan {
	readonly list: readonly Entry[];
	readonly frame: Frame;
	readonly words: Wording;
	readonly measure: Measure;
	readonly timeZone: string;
	/** The moment of knowledge, or null for everything. */
	readonly on: number | null;
	/** No column of heads beside the drawing. */
	readonly headless: boolean;
	/** Columns too narrow for a figure on one line. */
	readonly compact: boolean;
}

/** Room above the highest bar: one line of words, or two where columns are narrow. */
const HEADROOM = { wide: 28, narrow: 44 };

export function layBars({ list, frame, words, measure, timeZone, compact }: Plan) {
	const px = (entry: Entry) => frame.x(centre(entry.at, timeZone));
	const layout = bars(list, frame, px, compact ? HEADROOM.narrow : HEADROOM.wide);
	return { layout, labels: barLabels(layout, frame, words, measure) };
}

export function layFloors({ list, frame, words, measure, on, headless }: Plan) {
	const levels = floors(list, frame, on);
	return { levels, labels: floorLabels(levels, { ...frame, headless }, words, measure) };
}

/** The figures that are drawn but found no room for their words: to be written beside the drawing. */
export const missed = (form: 'bars' | 'floors', plan: Plan): readonly Entry[] =>
	(form === 'bars' ? layBars(plan) : layFloors(plan)).labels.unlabelled;
