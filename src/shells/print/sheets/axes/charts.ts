import { decode } from '../../../../session/address';
import type { Sequence } from '../../../../story/sequence';
import type { Chart, Story } from '../../../../story/story';

/** The charts that a sequence shows or has drawn: what a class can draw before it sees them. */
export function chartsOf(story: Story, { steps }: Sequence): readonly Chart[] {
	const shown = new Set(steps.flatMap(({ address }) => decode(address, story.timeZone).views));
	const drawn = new Set(
		steps.flatMap(({ activity }) => (activity?.kind === 'draw' ? [activity.series] : []))
	);
	return story.charts.filter(({ id, series }) => shown.has(id) || series.some((one) => drawn.has(one)));
}
