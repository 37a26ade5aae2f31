import { atLocal, zoneOffset } from '../../story/zone';
import { settle, type Bounds, type Window } from './brush';

const MINUTE = 60_000;
const FIELD = /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** A moment as a native date and time field holds it, in the story's zone. */
export const toField = (at: number, timeZone: string): string =>
	new Date(at + zoneOffset(at, timeZone) * MINUTE).toISOString().slice(0, 16);

/** What a native date and time field holds, as epoch milliseconds; undefined where it is not filled in. */
export function fromField(text: string, timeZone: string): number | undefined {
	const found = FIELD.exec(text)?.slice(1).map(Number);
	if (!found) return undefined;
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found;
	return atLocal(year, month, day, hour, minute, timeZone);
}

export type Typed =
	| { readonly window: Window | null }
	| { readonly error: 'missing' | 'reversed' | 'beyond'; readonly field: 'from' | 'until' };

/** The window between two typed moments, or what is wrong with them. */
export function typed(from: number | undefined, until: number | undefined, bounds: Bounds): Typed {
	if (from === undefined) return { error: 'missing', field: 'from' };
	if (until === undefined) return { error: 'missing', field: 'until' };
	const inside = (at: number) => at >= bounds.start && at <= bounds.end;
	if (!inside(from)) return { error: 'beyond', field: 'from' };
	if (!inside(until)) return { error: 'beyond', field: 'until' };
	if (from >= until) return { error: 'reversed', field: 'from' };
	return { window: settle([from, until], bounds) };
}
