import type { Seen } from '../../lens/known';
import { pack, type Item, type Lane as Room, type Packed } from '../../lens/lanes';
import { laneChartHeight } from '../../marks/lanes/height';
import { wrap, type Measure } from '../../marks/lanes/label';
import { standing } from '../../marks/edge';
import type { Category, Chart } from '../../story/story';
import { axis, type Axis } from './axis';
import { BAR, END, MARK, PAD, ROW, type Form } from './form';

/** What stands in one lane. */
export interface Content {
	readonly category: Category;
	readonly chart: Chart | undefined;
	/** Events that are drawn as marks, as they are known today. */
	readonly marks: readonly Seen[];
	/** All its events in the story's span, drawn by a chart or as marks. */
	readonly events: readonly Seen[];
}

export interface Lane extends Content {
	readonly index: number;
	/** The name of the category, in the lines of the head column. */
	readonly lines: readonly string[];
	readonly top: number;
	readonly height: number;
	/** Top of the first row of marks. */
	readonly rows: number;
	/** Top of the chart, under the marks. */
	readonly chartTop: number;
	readonly chartHeight: number;
	readonly room: Room;
	/** Places of the marks with nothing chosen; rows stay as they are, whatever is chosen later. */
	readonly packed: Packed;
}

export interface Layout {
	readonly form: Form;
	readonly width: number;
	readonly axis: Axis;
	readonly lanes: readonly Lane[];
	/** Where the lanes begin and end. */
	readonly top: number;
	readonly bottom: number;
}

const NAME_LINE = 16;
const COUNT_LINE = 28;
/** Rows in a lane without a limit on its height. */
const MOST = 9;
/** Height of a lane's counts. */
const COUNTS = 56;
/** Names of lanes are larger and bolder than what is measured. */
const HEAD = 1.2;
/** One row with labels and one without. */
const LEAST = 2;

/** Width of further kinds of claimants and of ≠, between mark and label. */
export const extra = ({ others, differs }: Seen): number =>
	others.length * 10 + (differs ? 14 : 0) + (others.length || differs ? 2 : 0);

/** An event as the packing sees it with nothing chosen. */
export function item(seen: Seen, scale: Axis, measure: Measure): Item {
	const { event, published } = seen;
	const at = scale.x(standing(event.when));
	return {
		id: event.id,
		at,
		start: Math.min(scale.x(event.when.start), at),
		end: Math.max(scale.x(event.when.end), at),
		weight: event.weight,
		label: published ? measure(event.title, event.weight === 3) : 0,
		extra: published ? extra(seen) : 0,
		inside: true,
		selected: false
	};
}

/** Rows for each lane: as many as it wants, until all have to give; the longest gives first. */
export function allot(wanted: readonly number[], rows: number): number[] {
	const given = [...wanted];
	for (let over = given.reduce((sum, n) => sum + n, 0) - rows; over > 0; over--) {
		const longest = Math.max(...given);
		if (longest <= LEAST) break;
		given[given.lastIndexOf(longest)] = longest - 1;
	}
	return given;
}

export interface Paper {
	readonly form: Form;
	readonly width: number;
	readonly span: { readonly start: number; readonly end: number };
	readonly measure: Measure;
	/** Lanes have more events than can be told apart and hold counts instead of charts. */
	readonly counts?: boolean;
}

/** Where everything stands when nothing is chosen. Depends on width and fonts alone. */
export function layout(contents: readonly Content[], { form, width, span, measure, counts }: Paper): Layout {
	const scale = axis(span, form.head, width - END);
	const room = { x0: scale.left, x1: scale.right, mark: MARK };
	const items = contents.map(({ marks }) => marks.map((seen) => item(seen, scale, measure)));
	const charts = contents.map(({ chart }) =>
		counts ? COUNTS : chart ? laneChartHeight(chart.form, form.compact) : 0
	);

	const taken = BAR + charts.reduce((sum, height) => sum + height + 2 * PAD, 0);
	const free = Math.floor((form.height - taken) / ROW);
	const wanted = items.map((list) => pack(list, { ...room, maxRows: MOST }).rows);
	const given = allot(wanted, free);

	let top = BAR;
	const lanes = contents.map((content, index): Lane => {
		const [want = 1, rows = 1] = [wanted[index], given[index]];
		const own = { ...room, maxRows: want > rows ? rows - 1 : rows };
		const packed = pack(items[index] ?? [], own);
		const lines = wrap(content.category.label, form.head - 34, (text) => measure(text, true) * HEAD);
		const chartHeight = charts[index] ?? 0;
		const rowsHeight = content.marks.length || !chartHeight ? packed.rows * ROW : 0;
		const least = lines.length * NAME_LINE + COUNT_LINE;
		const height = Math.max(rowsHeight + chartHeight + 2 * PAD, least);
		const spare = chartHeight ? 0 : height - rowsHeight - 2 * PAD;
		const lane = {
			...content,
			index,
			lines,
			top,
			height,
			rows: top + PAD + spare / 2,
			chartTop: top + PAD + rowsHeight,
			chartHeight,
			room: own,
			packed
		};
		top += height;
		return lane;
	});
	return { form, width, axis: scale, lanes, top: BAR, bottom: top };
}
