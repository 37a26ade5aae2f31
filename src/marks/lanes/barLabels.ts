import type { Bar, Bars } from './bars';
import { drawn, type Entry } from './entries';
import { boundsOf, inline, stacked, type Frame, type Tick, type Wording } from './frame';
import { LEADING, Placer, wrap, type Line, type Measure, type Spot } from './label';

export interface BarLabels {
	/** By key of the entry. */
	readonly values: ReadonlyMap<string, Spot>;
	readonly parts: readonly Spot[];
	readonly notes: readonly Spot[];
	readonly columns: readonly Spot[];
	readonly ticks: readonly Spot[];
	/** What found no room, and must be written beside the drawing. */
	readonly unlabelled: readonly Entry[];
}

const plain = (text: string): Line => [{ text }];

const middle = ({ x, width }: Bar) => x + width / 2;

/** How far a label may be lifted over its neighbours in narrow columns. */
const RAISED = [0, LEADING, 2 * LEADING];

/** Lines that end just above the bar, or `up` pixels higher, centred on it. */
const above = (bar: Bar, lines: readonly Line[], up = 0): Spot => ({
	x: middle(bar),
	y: bar.edge - 4 - up - (lines.length - 1) * LEADING,
	anchor: 'middle',
	lines
});

/** The words of a bar or a slot: on one line, or on several in narrow columns. */
function linesOf({ entry }: Bar, wording: Wording, narrow: boolean): readonly Line[] | null {
	if (!entry.published) return null;
	if (entry.stated) return narrow ? stacked(entry.stated, wording) : [inline(entry.stated, wording)];
	const words = wording.gap(entry).split(' ');
	const half = Math.ceil(words.length / 2);
	return [words.slice(0, half), words.slice(half)]
		.filter((line) => line.length > 0)
		.map((line) => [{ text: line.join(' '), bold: true }]);
}

/** All values on one line, or, where one of them finds no room, all on two. */
function values(bars: Bars, wording: Wording, fresh: () => Placer) {
	const attempt = (narrow: boolean) => {
		const placer = fresh();
		const found = new Map<string, Spot>();
		const missed: Entry[] = [];
		for (const bar of bars.bars) {
			const lines = linesOf(bar, wording, narrow);
			if (!lines) continue;
			const voice = bar.entry.stated ? undefined : 'note';
			const spots = RAISED.slice(0, narrow ? undefined : 1).map((up) => above(bar, lines, up));
			const spot = placer.place(spots.map((one) => ({ ...one, voice })));
			if (spot) found.set(bar.entry.key, spot);
			else missed.push(bar.entry);
		}
		return { placer, found, missed };
	};
	const wide = attempt(false);
	return wide.missed.length === 0 ? wide : attempt(true);
}

/** Who, qualifier and number over a bar of another series; a shape alone where no name fits. */
function sideSpots(bar: Bar, wording: Wording): Spot[] {
	const { stated, published, series, claim } = bar.entry;
	if (!stated || !published) return [];
	const value = stacked(stated, wording);
	const names = [wording.who(series), claim?.by.split(',')[0] ?? '', ''];
	return names.flatMap((name) =>
		[0, 3, -3, 6, -6].map((by) => ({
			...above(bar, [plain(name), ...value]),
			x: middle(bar) + by,
			voice: series.standing
		}))
	);
}

/** Names of the parts, left of a bar that is cut. */
function partSpots({ entry, x, base, top, cuts }: Bar, wording: Wording): Spot[] {
	if (cuts.length === 0) return [];
	const edges = [base, ...cuts, top];
	return entry.parts.map((part, i) => ({
		x: x - 5,
		y: ((edges[i] ?? base) + (edges[i + 1] ?? top)) / 2 + 4,
		anchor: 'end',
		lines: [plain(wording.part(part))]
	}));
}

/** The editors' note on a gap, on the ground right of its slot. */
function noteSpot(bar: Bar, wording: Wording, right: number, measure: Measure): Spot[] {
	const text = bar.entry.gap && bar.entry.published ? wording.note(bar.entry) : '';
	const x = bar.x + bar.width + 8;
	if (!text) return [];
	const lines = wrap(text, Math.min(210, right - x - 4), measure).map(plain);
	return lines.length > 4
		? []
		: [{ x, y: bar.base - 6 - (lines.length - 1) * LEADING, anchor: 'start', lines }];
}

const tickSpot = ({ value, y }: Tick, right: number, wording: Wording): Spot => ({
	x: right - 4,
	y: y - 3,
	anchor: 'end',
	lines: [plain(wording.number(value))]
});

function columnSpots(bars: Bars, wording: Wording, measure: Measure): Spot[] {
	const names = bars.bars.map(({ entry }) => wording.column(entry, bars.bars.length));
	const short = names.some(({ long }) => measure(long, false) + 8 > bars.step);
	return bars.bars.map((bar, i) => ({
		x: middle(bar),
		y: bar.base + 19,
		anchor: 'middle',
		lines: [plain((short ? names[i]?.short : names[i]?.long) ?? '')]
	}));
}

/** Words may come nearer to a bar than to other words. */
const bodyOf = ({ x, width, edge, base }: Bar) => ({ x0: x + 2, x1: x + width - 2, y0: edge, y1: base });

/** Every word of a bar chart at a place where it touches no other word and no bar. */
export function barLabels(bars: Bars, frame: Frame, wording: Wording, measure: Measure): BarLabels {
	const bounds = { ...boundsOf(frame), y1: bars.base };
	const bodies = [...bars.bars, ...bars.sides].map(bodyOf);
	const { placer, found, missed } = values(bars, wording, () => new Placer(bounds, measure, bodies));
	for (const side of bars.sides) {
		const spot = placer.place(sideSpots(side, wording));
		if (spot) found.set(side.entry.key, spot);
		else if (drawn(side.entry)) missed.push(side.entry);
	}
	const each = (wanted: readonly Spot[]) =>
		wanted.map((spot) => placer.place([spot])).filter((spot) => spot !== null);
	const parts = each(bars.bars.flatMap((bar) => (bar.entry.published ? partSpots(bar, wording) : [])));
	const ticks = each(bars.ticks.map((tick) => tickSpot(tick, frame.right, wording)));
	const notes = each(bars.bars.flatMap((bar) => noteSpot(bar, wording, frame.right, measure)));
	return {
		values: found,
		parts,
		ticks,
		notes,
		columns: columnSpots(bars, wording, measure),
		unlabelled: missed
	};
}
