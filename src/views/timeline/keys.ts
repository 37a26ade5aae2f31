import { clamp, DAY, HOUR } from './axis';

/** A mark that arrow keys can reach. */
export interface Stop {
	readonly id: string;
	readonly lane: number;
	/** Where it stands in time, epoch milliseconds. */
	readonly at: number;
}

const nearest = (stops: readonly Stop[], at: number): Stop | undefined =>
	stops.reduce<Stop | undefined>(
		(best, stop) => (best && Math.abs(best.at - at) <= Math.abs(stop.at - at) ? best : stop),
		undefined
	);

/** The mark nearest in time in the next lane, up (−1) or down, that has any. */
function across(stops: readonly Stop[], from: Stop, step: 1 | -1): Stop | undefined {
	const lanes = stops.map(({ lane }) => lane).filter((lane) => (lane - from.lane) * step > 0);
	if (!lanes.length) return undefined;
	const lane = step > 0 ? Math.min(...lanes) : Math.max(...lanes);
	return nearest(
		stops.filter((stop) => stop.lane === lane),
		from.at
	);
}

type Move = (stops: readonly Stop[], from: Stop, index: number) => Stop | undefined;

const MOVES: Readonly<Record<string, Move>> = {
	ArrowLeft: (stops, _, index) => stops[index - 1],
	ArrowRight: (stops, _, index) => stops[index + 1],
	ArrowUp: (stops, from) => across(stops, from, -1),
	ArrowDown: (stops, from) => across(stops, from, 1),
	Home: (stops) => stops[0],
	End: (stops) => stops.at(-1),
	PageUp: (stops, from) => stops.findLast(({ at }) => at <= from.at - DAY) ?? stops[0],
	PageDown: (stops, from) => stops.find(({ at }) => at >= from.at + DAY) ?? stops.at(-1)
};

/** Where a key leads from a mark; `stops` in order of time. Undefined: the key means nothing here. */
export function reached(key: string, stops: readonly Stop[], id: string): Stop | undefined {
	const index = stops.findIndex((stop) => stop.id === id);
	const from = stops[index];
	const move = MOVES[key];
	return from && move ? (move(stops, from, index) ?? from) : undefined;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -HOUR,
	ArrowDown: -HOUR,
	ArrowRight: HOUR,
	ArrowUp: HOUR,
	PageDown: -DAY,
	PageUp: DAY,
	Home: -Infinity,
	End: Infinity
};

/** Where a key puts a slider of time that stands at `value` and may go from `min` to `max`. */
export function slider(key: string, value: number, min: number, max: number): number | undefined {
	const step = STEPS[key];
	return step === undefined ? undefined : clamp(value + step, min, max);
}
