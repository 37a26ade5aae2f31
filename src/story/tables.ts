import { PRECISIONS } from './edtf';
import { distinct, type Fields } from './fields';
import type { Stated } from './lookup';
import type { Kind, Rule } from './reading';
import type { Claim, StoryEvent, When } from './story';

/** The tables of a story: ids that stand once, what refers to them, and the order of events. */

/** A list of records, each id once; what is read later can refer to them. */
export function table<T>(
	f: Fields,
	key: string,
	rule: Rule<T>,
	options: { id: (one: T) => string; kind?: Kind; most?: number }
) {
	const found = f.may(key, distinct(rule, options.id, options.most)) ?? [];
	const ids = options.kind && f.spot.reading.ids(options.kind);
	for (const one of found) ids?.add(options.id(one));
	return found;
}
export const named = ({ id }: { readonly id: string }) => id;

/** What was referred to without being there, under its id. */
export const strays = (f: Fields, kind: Kind, known: readonly { readonly id: string }[]) => {
	const ids = new Set(known.map(named));
	return [...f.spot.reading.ids(kind)].filter((id) => !ids.has(id));
};

/** By start, then the more precise first, then by id. */
export const order = (a: StoryEvent, b: StoryEvent) =>
	a.when.start - b.when.start ||
	PRECISIONS.indexOf(a.when.precision) - PRECISIONS.indexOf(b.when.precision) ||
	(a.id < b.id ? -1 : 1);

/** The stretch that all events cover, for a story that does not say what it covers. */
export function covering(events: readonly StoryEvent[]): When {
	let [start, end] = [Infinity, -Infinity];
	for (const { when } of events) [start, end] = [Math.min(start, when.start), Math.max(end, when.end)];
	if (events.length === 0) [start, end] = [0, 86_400_000];
	const sharp = { uncertain: false, approximate: false, softStart: false, softEnd: false } as const;
	const closed = { openStart: false, openEnd: false, sense: 'throughout', precision: 'day' } as const;
	return { start, end: Math.max(end, start + 1), ...sharp, ...closed };
}

export function figuresOf(f: Fields, claims: readonly Claim[]): ReadonlyMap<string, Stated> {
	const figures = new Map<string, Stated>();
	for (const one of claims)
		for (const figure of one.figures) {
			const address = `${one.id}#${figure.id}`;
			figures.set(address, { address, claim: one, figure });
			f.spot.reading.ids('figure').add(address);
		}
	return figures;
}
