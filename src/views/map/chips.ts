import type { Seen } from '../../lens/known';
import type { Panel, Place } from '../../story/story';
import { drawn } from './panels';

/** What has no point on the map: each place is a chip with the number of its events. */

/** Somewhere in a city that the map shows; elsewhere, or a whole country; not stated. Also the order in which they stand. */
type Kind = 'somewhere' | 'elsewhere' | 'none';

export interface Chip {
	/** The value of the place filter. */
	readonly id: string;
	readonly kind: Kind;
	readonly name: string;
	/** Events that it would leave, given the other filters. */
	readonly count: number;
}

const ORDER: readonly Kind[] = ['somewhere', 'elsewhere', 'none'];

const kindOf = (place: Place, panels: readonly Panel[]): Kind =>
	drawn(place, panels) === 'area' ? 'somewhere' : 'elsewhere';

/**
 * The chips of a story as it is known: `events` is all of it, `left` how many each place
 * would leave. A place of which nothing is published yet has no chip, for its name would say something.
 */
export function chips(
	story: { readonly places: readonly Place[]; readonly panels: readonly Panel[] },
	events: readonly Seen[],
	left: ReadonlyMap<string, number>
): Chip[] {
	const known = new Set(events.filter(({ published }) => published).map(({ event }) => event.place));
	const off = story.places.filter((place) => known.has(place.id) && drawn(place, story.panels) !== 'marks');
	const list = off.map((place): Chip => {
		const { id, name } = place;
		return { id, kind: kindOf(place, story.panels), name, count: left.get(id) ?? 0 };
	});
	if (known.has(null)) list.push({ id: 'none', kind: 'none', name: '', count: left.get('none') ?? 0 });
	return list.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
