import { steps } from '../../lens/steps';
import { drawn, valueOf, type Entry } from './entries';
import type { Frame, Tick } from './frame';
import type { Series } from '../../story/story';

/** A total that holds from the moment it was published until the next one: a level line, never a slope. */
export interface Floor {
	readonly entry: Entry;
	readonly from: number;
	readonly to: number;
	readonly y: number;
	/** No later figure: the line ends in an arrow. */
	readonly open: boolean;
}

/** A count over a period, standing on its own baseline. */
export interface Tally {
	readonly entry: Entry;
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
	readonly base: number;
}

/** A running count at one moment. */
export interface Dot {
	readonly entry: Entry;
	readonly x: number;
	readonly y: number;
}

/** What is not out yet: a place in time, and no height. */
interface Slot {
	readonly entry: Entry;
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** One baseline: the series of one kind of claimant. */
export interface Level {
	readonly series: readonly Series[];
	readonly base: number;
	readonly top: number;
	readonly floors: readonly Floor[];
	readonly tallies: readonly Tally[];
	readonly dots: readonly Dot[];
	readonly slots: readonly Slot[];
	readonly ticks: readonly Tick[];
}

const ABOVE = 20;
const BETWEEN = 26;
const BELOW = 10;
const ARROW = 76;
const PILL = 16;

/** Claimants of one kind share a baseline; other kinds get their own, at the same pixels per person. */
function groups(entries: readonly Entry[]): readonly (readonly Entry[])[] {
	const byStanding = new Map<string, Entry[]>();
	for (const entry of entries) {
		const key = entry.series.standing;
		byStanding.set(key, [...(byStanding.get(key) ?? []), entry]);
	}
	return [...byStanding.values()];
}

const tallest = (entries: readonly Entry[]) => Math.max(0, ...entries.map((entry) => valueOf(entry) ?? 0));

/** A clock time where the source gives one; else the end of what is known about it. */
export function moment({ claim, at }: Entry): number {
	const known = claim?.known;
	return known?.precision === 'minute' ? known.start : (at.at ?? at.end);
}

const midst = ({ at }: Entry) => at.at ?? (at.start + at.end) / 2;

/** The next figure of the same series that is out; figures of other series end no line. */
const successor = (entry: Entry, among: readonly Entry[]) =>
	among
		.filter((other) => other.series === entry.series && drawn(other) && moment(other) > moment(entry))
		.sort((a, b) => moment(a) - moment(b))[0];

interface Ground {
	readonly frame: Frame;
	readonly on: number | null;
	readonly base: number;
	/** Pixel of a number. */
	readonly y: (value: number) => number;
}

function floor(entry: Entry, among: readonly Entry[], { frame, on, y }: Ground): Floor {
	const next = successor(entry, among);
	const from = frame.x(moment(entry));
	const until = next ? frame.x(moment(next)) : on === null ? from + ARROW : frame.x(on);
	const to = Math.max(from, Math.min(until, frame.right - 4));
	return { entry, from, to, y: y(valueOf(entry) ?? 0), open: !next && on === null };
}

function slot(entry: Entry, { frame, base }: Ground): Slot {
	const wide = frame.x(entry.at.end) - frame.x(entry.at.start);
	const width = entry.series.measure === 'flow' ? Math.max(PILL, wide) : PILL;
	const middle =
		entry.series.measure === 'flow' ? frame.x((entry.at.start + entry.at.end) / 2) : frame.x(midst(entry));
	return { entry, width, x: middle - width / 2, y: base - PILL };
}

function tally(entry: Entry, { frame, base, y }: Ground): Tally {
	const [x0, x1] = [frame.x(entry.at.start), frame.x(entry.at.end)];
	return {
		entry,
		x0: Math.max(x0, frame.left),
		x1: Math.min(x1, frame.right),
		y: y(valueOf(entry) ?? 0),
		base
	};
}

/** Grid lines up to the highest number that is out: higher ones would tell what is still to come. */
const grid = (all: readonly Entry[], out: readonly Entry[], y: (value: number) => number): Tick[] =>
	steps(tallest(all), 2)
		.filter((value) => value > 0 && value <= tallest(out))
		.map((value) => ({ value, y: y(value) }));

function level(entries: readonly Entry[], ground: Ground, top: number): Level {
	const out = entries.filter(drawn);
	const flows = entries.some(({ series }) => series.measure === 'flow');
	const totals = out.filter(({ series }) => series.measure !== 'flow');
	return {
		series: [...new Set(entries.map(({ series }) => series))],
		base: ground.base,
		top,
		floors: flows ? [] : totals.map((entry) => floor(entry, out, ground)),
		tallies: out.filter(({ series }) => series.measure === 'flow').map((entry) => tally(entry, ground)),
		dots: flows
			? totals.map((entry) => ({
					entry,
					x: ground.frame.x(midst(entry)),
					y: ground.y(valueOf(entry) ?? 0)
				}))
			: [],
		slots: entries.filter(({ published }) => !published).map((entry) => slot(entry, ground)),
		ticks: flows ? [] : grid(entries, out, ground.y)
	};
}

/** Totals of one claimant over tallies of others: separate baselines, one scale, no line shared. */
export function floors(entries: readonly Entry[], frame: Frame, on: number | null): readonly Level[] {
	const all = groups(entries);
	const people = all.reduce((sum, group) => sum + tallest(group), 0);
	const room = frame.height - ABOVE - BELOW - BETWEEN * Math.max(0, all.length - 1);
	const scale = room / Math.max(1, people);
	let top = frame.top + ABOVE;
	return all.map((group) => {
		const base = Math.round(top + tallest(group) * scale);
		const found = level(group, { frame, on, base, y: (value) => base - value * scale }, top);
		top = base + BETWEEN;
		return found;
	});
}
