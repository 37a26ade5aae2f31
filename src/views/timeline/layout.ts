import type { Seen } from '../../lens/known';
import type { Item, Lane as Room, Packed } from '../../lens/lanes';
import { laneChartHeight } from '../../marks/lanes/height';
import { wrap, type Measure } from '../../marks/lanes/label';
import { standing } from '../../marks/edge';
import type { Category, Chart } from '../../story/story';
import { axis, type Axis } from './axis';
import { BAR, END, MARK, PAD, ROW, type Form } from './form';
import { allot, fits } from './rows';

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
/** Least height of a lane that is headed by its sign. */
const SIGN_LANE = 24;
/** Height of a lane's counts. */
const COUNTS = 56;
/** Names of lanes are larger and bolder than what is measured. */
const HEAD = 1.2;

/** Width of further kinds of claimants and of ≠, between mark and label. */
const extra = ({ others, differs }: Seen): number =>
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
	const stacks = contents.map((content) => {
		const lines = form.signs
			? []
			: wrap(content.category.label, form.head - 34, (text) => measure(text, true) * HEAD);
		const chart = counts ? COUNTS : content.chart ? laneChartHeight(content.chart.form, form.compact) : 0;
		const rows = (n: number) => (content.marks.length || !chart ? n * ROW : 0);
		const least = form.signs ? SIGN_LANE : lines.length * NAME_LINE + COUNT_LINE;
		const height = (n: number) => Math.max(rows(n) + chart + 2 * PAD, least);
		const items = content.marks.map((seen) => item(seen, scale, measure));
		return { content, lines, chart, rows, ways: fits(items, room, height) };
	});
	const chosen = allot(
		stacks.map(({ ways }) => ways),
		form.height - BAR
	);

	let top = BAR;
	const lanes = stacks.flatMap(({ content, lines, chart, rows, ways }, index): Lane[] => {
		const way = ways[chosen[index] ?? 0];
		if (!way) return [];
		const { height, packed } = way;
		const used = rows(packed.rows);
		const spare = chart ? 0 : height - used - 2 * PAD;
		const lane = {
			...content,
			index,
			lines,
			top,
			height,
			rows: top + PAD + spare / 2,
			chartTop: top + PAD + used,
			chartHeight: chart,
			room: way.room,
			packed
		};
		top += height;
		return [lane];
	});
	return { form, width, axis: scale, lanes, top: BAR, bottom: top };
}
