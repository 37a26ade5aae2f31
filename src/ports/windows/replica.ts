import { roomFrom, type Room } from '../../session/room';
import { isRecord } from '../../story/record';

/**
 * What the windows of one lesson agree on, and how: the last one to write wins. Pure; `windows.ts` carries the
 * messages. Messages may come late, twice, in any order or never: after one heartbeat of each, all say the same.
 */

/** All that windows share: where they stand, and what the class has done. */
export interface Shared {
	/** A focus as an address. */
	readonly address: string;
	readonly room: Room;
}

/** One window's copy. */
export interface Replica {
	readonly story: string;
	/** Name of this window. */
	readonly me: string;
	/** Higher is later. 0: nothing has been done here yet, and whoever is already there knows better. */
	readonly seq: number;
	/** The window that wrote it: of two with one number, the later in the alphabet. */
	readonly by: string;
	readonly state: Shared;
	/** It was sent to where it stands: of whoever is there it takes what the class has done, and not the place. */
	readonly sent: boolean;
}

interface Said {
	readonly v: 1;
	readonly story: string;
}
/** "I am here, what is it?" */
interface Hello extends Said {
	readonly hello: true;
}
interface Told extends Said {
	readonly seq: number;
	readonly by: string;
	readonly state: Shared;
}
export type Message = Hello | Told;

export const replica = (story: string, me: string, state: Shared, sent = false): Replica => ({
	story,
	me,
	seq: 0,
	by: '',
	state,
	sent
});

/** Something was done in this window. */
export const wrote = (own: Replica, state: Shared): Replica => ({
	...own,
	seq: own.seq + 1,
	by: own.me,
	state,
	sent: false
});

/** What a window says of itself: all it knows, or, as long as nothing was done in it, a question. */
export const said = ({ story, seq, by, state }: Replica): Message =>
	seq === 0 ? { v: 1, story, hello: true } : { v: 1, story, seq, by, state };

const newer = (a: Pick<Told, 'seq' | 'by'>, b: Pick<Told, 'seq' | 'by'>): boolean =>
	a.seq > b.seq || (a.seq === b.seq && a.by > b.by);

/** The copy after a message, and whether it is to be answered. */
export function heard(own: Replica, message: Message): { readonly own: Replica; readonly answer: boolean } {
	if ('hello' in message) {
		// Whoever is asked was there first, so what it shows stands.
		return { own: own.seq === 0 ? wrote(own, own.state) : own, answer: true };
	}
	if (own.sent) {
		const { address } = own.state;
		const { seq, state } = message;
		return { own: wrote({ ...own, seq }, { address, room: state.room }), answer: true };
	}
	if (newer(message, own)) {
		const { seq, by, state } = message;
		return { own: { ...own, seq, by, state }, answer: false };
	}
	return { own, answer: newer(own, message) };
}

const isText = (input: unknown, longest: number): input is string =>
	typeof input === 'string' && input.length <= longest;

/** Longer than any address or name that a window of ours makes. */
const LONGEST = { address: 8000, name: 64 };
/** More changes than hands can make: a number near the end of what can be counted would stop all others. */
const MOST = 1e9;

const isNumber = (input: unknown): input is number =>
	typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= MOST;

function sharedFrom(input: unknown): Shared | undefined {
	if (!isRecord(input)) return undefined;
	const { address, room } = input;
	return isText(address, LONGEST.address) && isRecord(room) ? { address, room: roomFrom(room) } : undefined;
}

/** A message of another window about this story, checked to the letter; undefined for anything else. */
export function message(input: unknown, story: string): Message | undefined {
	if (!isRecord(input) || input['v'] !== 1 || input['story'] !== story) return undefined;
	if (input['hello'] === true) return { v: 1, story, hello: true };
	const { seq, by } = input;
	const state = sharedFrom(input['state']);
	if (!state || !isNumber(seq) || !isText(by, LONGEST.name) || by === '') return undefined;
	return { v: 1, story, seq, by, state };
}
