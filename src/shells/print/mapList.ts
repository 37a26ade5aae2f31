import { mixed } from '../../exporters/mixed';
import { printWords } from '../../locales/classPrint';
import type { Session } from '../../session/session.svelte';
import { placesOf, unmarked } from './blankPanel';

interface Row {
	readonly id: string;
	readonly name: string;
	/** Why it has no circle. */
	readonly why?: string;
}

/** What is to be found on the map, in a fixed order of its own, and among it one thing that cannot be marked. */
export function listed(session: Session): readonly Row[] {
	const words = printWords(session.locale);
	const places = placesOf(session).map(({ id, name }): Row => ({ id, name }));
	const event = unmarked(session);
	if (!event) return mixed(places, ({ id }) => id);
	const place = session.find.place(event.place)?.name;
	const why = place === undefined ? words.mapNowhere(event.title) : words.mapWhy(event.title, place);
	return mixed([...places, { id: event.id, name: event.title, why }], ({ id }) => id);
}
