import { anchor } from '../../lens/anchor';
import type { Json } from '../../session/room';
import type { Lookup } from '../../story/lookup';
import type { Order } from '../../story/sequence';
import type { StoryEvent, When } from '../../story/story';
import { fieldOf, itemsOf } from '../stored';

/** An order of events: the one that is put before the room, the room's own, and what the times say of it. */

/** A number that follows from a text and from nothing else, so that all windows and sheets begin alike. */
const scatter = (text: string) =>
	[...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);

export const eventsOf = ({ events }: Order, find: Lookup): readonly StoryEvent[] =>
	events.flatMap((id) => find.event(id) ?? []);

/** Earliest first, by where each stands on the timeline. */
export const told = (events: readonly StoryEvent[]): readonly StoryEvent[] =>
	[...events].sort((a, b) => anchor(a.when) - anchor(b.when) || a.when.start - b.when.start);

/** Mixed, and never already in order. */
export function mixed(events: readonly StoryEvent[]): readonly StoryEvent[] {
	const list = [...events].sort((a, b) => scatter(a.id) - scatter(b.id));
	const first = list[0];
	const sorted = told(list).every((event, index) => event === list[index]);
	return sorted && first ? [...list.slice(1), first] : list;
}

/** As the room has put them; as they were mixed before that, or if what is stored is no order of these. */
export function ordered(events: readonly StoryEvent[], answer: Json): readonly StoryEvent[] {
	const ids = itemsOf(fieldOf(answer, 'order'));
	const list = ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
	return ids.length === events.length && new Set(list).size === events.length ? list : mixed(events);
}

/** Whether the room has moved anything. */
export const touched = (answer: Json): boolean => itemsOf(fieldOf(answer, 'order')).length > 0;

/** The answer with one of them moved to another place. */
export function move(list: readonly StoryEvent[], from: number, to: number): Json {
	const rest = list.filter((_, index) => index !== from);
	const moved = list.slice(from, from + 1);
	return { order: [...rest.slice(0, to), ...moved, ...rest.slice(to)].map(({ id }) => id) };
}

/** Known to the minute, a moment still lasts: two in the same minute may stand either way. */
const overlap = (a: When, b: When) =>
	a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);

/** Those that stand later, and yet may have come first: nobody knows. */
export const either = (list: readonly StoryEvent[], index: number): readonly StoryEvent[] => {
	const one = list[index];
	return one ? list.slice(index + 1).filter((later) => overlap(one.when, later.when)) : [];
};
