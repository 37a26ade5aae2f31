import { isRecord } from '../story/record';

/**
 * What a class has done: an immutable, JSON-safe value, the same in the window that the class sees and in the
 * teacher's. It stays on this machine.
 */

/** A value that can be sent and stored. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What was done at one step. */
export interface Work {
	/** In the activity's own form; null before anything was put in. */
	readonly answer: Json;
	/** Whether the answer is shown, all of it. */
	readonly revealed: boolean;
	/** Which of several items stands before the class, from 0. */
	readonly item: number;
	/** Items whose answers are shown already, each when it was asked for. */
	readonly told: readonly number[];
	/** Hands counted, by option. */
	readonly hands: Readonly<Record<string, number>>;
}

export interface Room {
	/** The screen is blank. */
	readonly black: boolean;
	/** By the name of the step, "lesson.opener". */
	readonly work: Readonly<Record<string, Work>>;
}

export const EMPTY: Room = { black: false, work: {} };
export const NOTHING: Work = { answer: null, revealed: false, item: 0, told: [], hands: {} };

export const workAt = (room: Room, step: string): Work =>
	Object.hasOwn(room.work, step) ? (room.work[step] ?? NOTHING) : NOTHING;

/** The room with that step's work changed. */
export const change = (room: Room, step: string, by: Partial<Work>): Room => ({
	...room,
	work: { ...room.work, [step]: { ...workAt(room, step), ...by } }
});

/** More than any class has or does: what is larger was not put in by hand. */
const MOST = { hands: 10_000, options: 50, steps: 200 };

/** One hand more or less; never below none. */
export function raise(room: Room, step: string, option: string, by: number): Room {
	const { hands } = workAt(room, step);
	const count = Object.hasOwn(hands, option) ? (hands[option] ?? 0) : 0;
	return change(room, step, { hands: { ...hands, [option]: Math.min(Math.max(0, count + by), MOST.hands) } });
}

/** Shows the answer to the item that stands before the class; with the last of `count`, all of it. */
export function reveal(room: Room, step: string, count: number): Room {
	const { item, told } = workAt(room, step);
	const now = [...new Set([...told, item])];
	return change(room, step, now.length < count ? { told: now } : { revealed: true });
}

export const hide = (room: Room, step: string): Room => change(room, step, { revealed: false, told: [] });

/** Whether the answer to what stands before the class is shown. */
export const isTold = ({ revealed, told, item }: Work): boolean => revealed || told.includes(item);

export const blank = (room: Room, black: boolean): Room => ({ ...room, black });

/** Everything that was put in is gone. */
export const cleared = (room: Room): Room => ({ ...room, work: {} });

/** Deeper or larger than any activity makes it. */
const DEEPEST = 6;
const LARGEST = 100_000;

function isJson(input: unknown, depth = 0): input is Json {
	if (depth > DEEPEST) return false;
	if (Array.isArray(input)) return input.every((one) => isJson(one, depth + 1));
	if (isRecord(input)) return Object.values(input).every((one) => isJson(one, depth + 1));
	return input === null || ['string', 'number', 'boolean'].includes(typeof input);
}

const isCount = (input: unknown): input is number =>
	typeof input === 'number' && Number.isInteger(input) && input >= 0 && input <= MOST.hands;

function workFrom(input: unknown): Work | undefined {
	if (!isRecord(input)) return undefined;
	const { answer = null, revealed, item, told, hands } = input;
	if (!isJson(answer) || JSON.stringify(answer).length > LARGEST) return undefined;
	const counts = isRecord(hands) ? Object.entries(hands).slice(0, MOST.options) : [];
	return {
		answer,
		revealed: revealed === true,
		item: isCount(item) ? item : 0,
		told: Array.isArray(told) ? told.filter(isCount).slice(0, MOST.options) : [],
		hands: Object.fromEntries(counts.flatMap(([option, count]) => (isCount(count) ? [[option, count]] : [])))
	};
}

/** A room from another window or from the store; what cannot be read is left out. */
export function roomFrom(input: unknown): Room {
	if (!isRecord(input)) return EMPTY;
	const work = isRecord(input['work']) ? Object.entries(input['work']).slice(0, MOST.steps) : [];
	return {
		black: input['black'] === true,
		work: Object.fromEntries(
			work.flatMap(([step, one]) => {
				const read = workFrom(one);
				return read ? [[step, read]] : [];
			})
		)
	};
}
