import type { Dot, Floor, Level, Tally } from './floors';
import { drawn, type Entry } from './entries';
import { boundsOf, inline, type Frame, type Wording } from './frame';
import { Placer, wrap, type Line, type Measure, type Spot } from './label';

export interface FloorLabels {
	/** By key of the entry. */
	readonly values: ReadonlyMap<string, Spot>;
	/** Dates under values that stand over their line. */
	readonly dates: readonly Spot[];
	readonly ticks: readonly Spot[];
	/** Whose baseline it is, where there is no column of heads. */
	readonly heads: readonly Spot[];
	readonly unlabelled: readonly Entry[];
}

const plain = (text: string): Line => [{ text }];

const start = (x: number, y: number, lines: readonly Line[]): Spot => ({ x, y, anchor: 'start', lines });
const end = (x: number, y: number, lines: readonly Line[]): Spot => ({ x, y, anchor: 'end', lines });

/** Left of the moment there is no line: two rows fit. Right of it the line runs between value and date. */
function floorSpots({ entry, from, y, open }: Floor, wording: Wording): Spot[] {
	if (!entry.stated) return [];
	const value = inline(entry.stated, wording);
	const left = [end(from - 11, y - 1, [value, plain(wording.since(entry))]), end(from - 11, y + 4, [value])];
	const right = [start(from + 10, y - 6, [value])];
	return open ? [...right, ...left] : [...left, ...right];
}

const dateSpot = ({ entry, from, y }: Floor, wording: Wording): Spot =>
	start(from + 10, y + 14, [plain(wording.since(entry))]);

/** The number with its moment, or alone where that finds no room. */
const told = (entry: Entry, wording: Wording): Line[] =>
	entry.stated
		? [inline(entry.stated, wording, `, ${wording.when(entry)}`), inline(entry.stated, wording)]
		: [];

/** Right of the last tally only: words there would be taken for the last one's. */
function tallySpots({ entry, x0, y, base }: Tally, after: number | null, wording: Wording): Spot[] {
	const lines = told(entry, wording);
	const right = after === null ? [] : [base - 17, base - 3];
	return [
		...(after === null ? lines.map((line) => end(x0 - 6, base - 2, [line])) : []),
		...right.flatMap((at) => lines.map((line) => start(after ?? 0, at, [line]))),
		...lines.map((line) => start(x0 + 3, y - 5, [line])),
		...(after === null ? [] : lines.map((line) => end(x0 - 6, base - 2, [line])))
	];
}

function dotSpots({ entry, x, y }: Dot, after: number, base: number, wording: Wording): Spot[] {
	const lines = told(entry, wording);
	return [
		...lines.map((line) => start(after, base - 3, [line])),
		...lines.map((line) => start(after, base - 17, [line])),
		...lines.map((line): Spot => ({ x, y: y - 19, anchor: 'middle', lines: [line] }))
	];
}

const markBox = (x: number, y: number) => ({ x0: x - 7, x1: x + 7, y0: y - 14, y1: y + 7 });

/** Where the tallies of a level end: their labels stand right of it. */
const afterOf = ({ tallies, dots }: Level) =>
	8 + Math.max(0, ...tallies.map(({ x1 }) => x1), ...dots.map(({ x }) => x + 6));

function obstacles(level: Level) {
	return [
		...level.floors.map(({ from, to, y }) => ({ x0: from, x1: to, y0: y - 1, y1: y + 1 })),
		...level.floors.map(({ from, y }) => markBox(from, y)),
		...level.dots.map(({ x, y }) => markBox(x, y)),
		...level.tallies.map(({ x0, x1, y, base }) => ({ x0, x1, y0: y, y1: base }))
	];
}

/** The baseline's claimant at its left end, shortened to lines that stand clear of the drawing. */
function headSpots(level: Level, { left, right }: Frame, wording: Wording, measure: Measure): Spot[] {
	const first = [...level.floors, ...level.tallies, ...level.dots][0]?.entry.series;
	if (!first) return [];
	const lines = wrap(wording.who(first), (right - left) / 2, measure).map(plain);
	return [6, 20].map((up) => ({
		...start(left + 6, level.base - up - (lines.length - 1) * 14, lines),
		voice: first.standing
	}));
}

/** Every word of a chart of totals at a place where it touches no other word and no mark. */
export function floorLabels(
	levels: readonly Level[],
	frame: Frame & { readonly headless: boolean },
	wording: Wording,
	measure: Measure
): FloorLabels {
	const placer = new Placer(boundsOf(frame), measure, levels.flatMap(obstacles));
	const values = new Map<string, Spot>();
	const dates: (Spot | null)[] = [];
	const unlabelled: Entry[] = [];
	const put = (entry: Entry, spots: readonly Spot[]) => {
		const spot = placer.place(spots);
		if (spot) values.set(entry.key, spot);
		else if (drawn(entry)) unlabelled.push(entry);
		return spot;
	};
	for (const level of levels) {
		const after = afterOf(level);
		for (const floor of level.floors) {
			const spot = put(floor.entry, floorSpots(floor, wording));
			if (spot?.anchor === 'start') dates.push(placer.place([dateSpot(floor, wording)]));
		}
		for (const dot of level.dots) put(dot.entry, dotSpots(dot, after, level.base, wording));
		for (const tally of level.tallies) {
			put(tally.entry, tallySpots(tally, tally === level.tallies.at(-1) ? after : null, wording));
		}
	}
	const heads = frame.headless
		? levels.map((level) => placer.place(headSpots(level, frame, wording, measure)))
		: [];
	const ticks = levels.flatMap((level) =>
		level.ticks.map(({ value, y }) =>
			placer.place([end(frame.right - 4, y - 3, [plain(wording.number(value))])])
		)
	);
	const there = (spots: readonly (Spot | null)[]) => spots.filter((spot) => spot !== null);
	return { values, dates: there(dates), ticks: there(ticks), heads: there(heads), unlabelled };
}
