import { foundWords } from '../../locales/found';
import type { Story, StoryEvent } from '../../story/story';
import { given, name } from './article';
import { location } from './dataset';
import { localeOf } from '../spoken';
import { stretch } from '../../exporters/dates';
import { places } from './places';

/** The story's events as a list of schema.org's Event, in the story's order. */

function happening(event: StoryEvent, story: Story, page: string) {
	const { start, end, openStart, openEnd } = event.when;
	const days = localeOf(story.language)
		.dates(story.timeZone)
		.range(start, Math.max(end, start + 1));
	const place = story.places.find(({ id }) => id === event.place);
	return given({
		'@type': 'Event',
		'@id': `${page}#e=${event.id}`,
		url: `${page}#e=${event.id}`,
		name: event.title,
		...stretch(event.when, story.timeZone),
		// In words, because a date cannot say "about" or "some time between".
		description: openStart || openEnd ? event.whenText : [days, event.whenText].filter(Boolean).join(': '),
		location: place && location(place)
	});
}

export function happenings(story: Story, site: string): Record<string, unknown> {
	const { page } = places(story, site);
	return {
		'@type': 'ItemList',
		'@id': `${page}#events`,
		name: foundWords(story.language).happenings(name(story)),
		numberOfItems: story.events.length,
		itemListElement: story.events.map((event, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			item: happening(event, story, page)
		}))
	};
}
