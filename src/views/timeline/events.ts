import type { Lookup } from '../../story/lookup';
import type { Chart, Story, StoryEvent } from '../../story/story';

/** The chart that lies in a category's lane. */
export const chartIn = (story: Story, category: string): Chart | undefined =>
	story.charts.find(({ lane, form }) => lane === category && (form === 'bars' || form === 'floors'));

/** Events whose figures a chart in their own lane draws at their hour: they are not drawn a second time. */
export function charted(story: Story, find: Lookup): ReadonlySet<string> {
	const ids = story.categories.flatMap(({ id }) => {
		const points = (chartIn(story, id)?.series ?? []).flatMap((name) => find.series(name)?.points ?? []);
		return points
			.flatMap(({ figure, parts = [], claim }) => [
				...[figure ?? '', ...parts].map((address) => find.figure(address)?.claim),
				find.claim(claim ?? null)
			])
			.flatMap((claim) => (claim && 'event' in claim.about ? [claim.about.event] : []))
			.filter((event) => find.event(event)?.category === id);
	});
	return new Set(ids);
}

/** Before the story's span, in it, or after: what lies outside is counted at either end. */
export function side({ when }: StoryEvent, { span }: Story): 'earlier' | 'in' | 'later' {
	if (when.end < span.start || (when.end === span.start && when.start < when.end)) return 'earlier';
	return when.start >= span.end ? 'later' : 'in';
}
