import type { When } from '../../story/story';

const DAY = 86_400_000;

/** A stretch of time of no particular date, for the sheet of marks. */
const when = (sense: When['sense'], more: Partial<When> = {}): When => ({
	start: 0,
	end: DAY,
	sense,
	precision: 'minute',
	uncertain: false,
	approximate: false,
	softStart: false,
	softEnd: false,
	openStart: false,
	openEnd: false,
	...more
});

/** One example of each way in which a time can be known. */
export const TIMES = {
	exact: when('exact', { end: 0 }),
	around: when('around', { at: DAY / 2, softStart: true, softEnd: true }),
	within: when('within'),
	by: when('by', { softStart: true }),
	lasted: when('throughout'),
	softEnd: when('throughout', { softEnd: true }),
	open: when('throughout', { openEnd: true })
} as const satisfies Readonly<Record<string, When>>;

export const EDGES = [
	'exact',
	'around',
	'within',
	'by',
	'lasted',
	'softEnd',
	'open'
] as const satisfies readonly (keyof typeof TIMES)[];
