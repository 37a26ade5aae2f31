import type { Seen } from '../../lens/known';
import { whenLine } from '../../lens/wording';
import { plain } from '../../story/prose';
import type { Place } from '../../story/story';
import { stretch } from '../dates';
import { linkToEvent, type Taken } from '../taken';
import { boolean, filled, number, several, text, type Column, type Table } from './column';

/** Events: what, when and where, each no finer than it is known. */

const place = (find: Taken['find'], { event }: Seen): Place | undefined => find.place(event.place);
/** Only a single site has a point: that of a town would be false precision. */
const site = (find: Taken['find'], seen: Seen) => {
	const found = place(find, seen);
	return found?.kind === 'site' ? found : undefined;
};

const what = ({ find, dates, locale, story, on }: Taken): readonly Column<Seen>[] => [
	text('event', ({ event }) => event.id),
	text('event_title', ({ event }) => event.title),
	text('text', ({ event }) => (on === null ? plain(event.text, '\n') : undefined)),
	text('subject', ({ event }) => find.category(event.category)?.label ?? event.category),
	text('when', ({ event }) => whenLine(event, dates, locale.words)),
	text('starts', ({ event }) => stretch(event.when, story.timeZone).startDate),
	text('ends', ({ event }) => stretch(event.when, story.timeZone).endDate),
	text('sense', ({ event }) => event.when.sense),
	text('precision', ({ event }) => event.when.precision)
];

const where = ({ find }: Taken): readonly Column<Seen>[] => [
	text('place', (seen) => place(find, seen)?.name),
	text('place_kind', (seen) => place(find, seen)?.kind),
	number('longitude', (seen) => site(find, seen)?.at?.[0]),
	number('latitude', (seen) => site(find, seen)?.at?.[1]),
	number('within_m', (seen) => site(find, seen)?.within)
];

export function eventsTable(taken: Taken): Table {
	const { find, here, events } = taken;
	const rest: readonly Column<Seen>[] = [
		text('people', ({ event }) => several(event.people.map((id) => find.person(id)?.name ?? id))),
		boolean('differs', ({ differs }) => differs),
		text('sensitivity', ({ event }) => event.sensitivity),
		text('link', ({ event }) => linkToEvent(here, event.id))
	];
	return filled([...what(taken), ...where(taken), ...rest], events);
}
