import type { Lookup } from '../story/lookup';
import type { Claim, Source, SourceKind, StoryEvent, Voice } from '../story/story';
import { outFrom } from './columns';
import { voiceOf, type Edition, type Seen } from './known';

/** What the entries that are shown rest on: their sources, by publisher and by kind. */

/** A source, and what of what is shown was read in it. */
export interface Used {
	readonly source: Source;
	/** As whose word it is used, each once. */
	readonly voices: readonly Voice[];
	readonly claims: readonly Claim[];
	/** What these claims are about, each once. */
	readonly events: readonly StoryEvent[];
}

/** Sources of one publisher or of one kind, the most used first. */
export interface Group<Key extends string = string> {
	readonly key: Key;
	readonly used: readonly Used[];
	/** Claims that rest on any of them, each once. */
	readonly claims: number;
}

/** Copies, translations and accounts belong to whose text they are. */
export const publisherOf = ({ origin, publisher }: Source): string => origin ?? publisher;

/** Whether a source was out; nobody knows it of an undated one, so at a past moment it is left out. */
export const couldBeRead = ({ published }: Source, on: number | null): boolean =>
	on === null || (published !== undefined && outFrom(published) <= on);

function basis(shown: readonly Seen[], find: Lookup, on: number | null): ReadonlyMap<string, Used> {
	const found = new Map<string, { source: Source; claims: Set<Claim>; events: Set<StoryEvent> }>();
	for (const { event, claims } of shown)
		for (const claim of claims)
			for (const id of claim.sources) {
				const source = find.source(id);
				if (!source || !couldBeRead(source, on)) continue;
				const one = found.get(id) ?? { source, claims: new Set(), events: new Set() };
				one.claims.add(claim);
				one.events.add(event);
				found.set(id, one);
			}
	return new Map(
		[...found].map(([id, { source, claims, events }]) => [
			id,
			{
				source,
				claims: [...claims],
				events: [...events],
				voices: [...new Set([...claims].map(voiceOf))]
			}
		])
	);
}

/** What `shown`, a part of an edition, rests on. */
export interface Basis {
	readonly used: readonly Used[];
	/** Sources that only entries which are not shown rest on. */
	readonly elsewhere: number;
	/** Claims known at the moment, all of whose sources here came out later, or nobody knows when. */
	readonly unread: number;
}

export function basisOf(shown: readonly Seen[], { events, on }: Edition, find: Lookup): Basis {
	const own = basis(shown, find, on);
	const everywhere = basis(events, find, on);
	const readable = new Set([...own.values()].flatMap(({ claims }) => claims));
	const sourced = shown.flatMap(({ claims }) => claims).filter(({ sources }) => sources.length > 0);
	return {
		used: [...own.values()],
		elsewhere: [...everywhere.keys()].filter((id) => !own.has(id)).length,
		unread: sourced.filter((claim) => !readable.has(claim)).length
	};
}

const many = ({ claims }: Used) => claims.length;

function grouped<Key extends string>(
	used: readonly Used[],
	keyOf: (source: Source) => Key
): readonly Group<Key>[] {
	const found = new Map<Key, Used[]>();
	for (const one of used) {
		const key = keyOf(one.source);
		found.set(key, [...(found.get(key) ?? []), one]);
	}
	return [...found]
		.map(([key, list]) => ({
			key,
			used: list.toSorted((a, b) => many(b) - many(a)),
			claims: new Set(list.flatMap(({ claims }) => claims)).size
		}))
		.sort((a, b) => b.claims - a.claims);
}

export const byPublisher = (used: readonly Used[]): readonly Group[] => grouped(used, publisherOf);
export const byKind = (used: readonly Used[]): readonly Group<SourceKind>[] =>
	grouped(used, ({ kind }) => kind);
