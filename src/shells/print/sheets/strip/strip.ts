import { mixed } from '../../../../exporters/mixed';
import { decode } from '../../../../session/address';
import type { Sequence } from '../../../../story/sequence';
import type { Story, StoryEvent } from '../../../../story/story';

/** The events to be put in order: those of a task, else the main ones. Nobody plays with what hurt people, and no title tells its hour. */

const HOUR = /\d{1,2}:\d{2}/;
/** As many as one page and ten minutes hold. */
const MOST = 9;
const MAIN = 3;

function named({ steps }: Sequence, story: Story): ReadonlySet<string> {
	const ordered = steps.flatMap(({ activity }) => (activity?.kind === 'order' ? activity.events : []));
	if (ordered.length > 0) return new Set(ordered);
	return new Set(steps.flatMap(({ address }) => decode(address, story.timeZone).event ?? []));
}

const harmless = (story: Story, { category, sensitivity }: StoryEvent) =>
	sensitivity === 'none' && story.categories.find(({ id }) => id === category)?.sign !== 'asterisk';

/** In another order than they happened in, always the same one. */
export function strip(story: Story, sequence: Sequence): readonly StoryEvent[] {
	const ids = named(sequence, story);
	const asked = sequence.steps.some(({ activity }) => activity?.kind === 'order');
	const { start, end } = story.span;
	const inside = ({ when }: StoryEvent) => when.start >= start && when.end <= end;
	const main = (event: StoryEvent) => event.weight === MAIN && inside(event);
	const free = (event: StoryEvent) =>
		!asked && harmless(story, event) && !HOUR.test(event.title) && (ids.has(event.id) || main(event));
	const found = story.events.filter((event) => (asked ? ids.has(event.id) : free(event)));
	return mixed(found.slice(0, MOST), ({ id }) => id);
}
