import { publications } from '../../lens/known';
import type { Story, When } from '../../story/story';

/** A stretch of the track, as shares of its length. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** What the track of publications shows. */
export interface Track {
	/** Publications with a clock time. */
	readonly ticks: readonly number[];
	/** Days of publications whose hour no source gives. */
	readonly days: readonly Stretch[];
	/** The day, or the minute, of the story's own article. */
	readonly article: Stretch | undefined;
}

const LONGEST_DAY = 25 * 3_600_000;

/** The publications within the story's span, as shares of its length from 0 to 1. */
export function track(story: Story): Track {
	const { start, end } = story.span;
	const share = (at: number) => (at - start) / (end - start);
	const inside = (when: { start: number; end: number }) => when.end > start && when.start < end;
	const stretch = (when: When | undefined) =>
		when && inside(when) && when.end - when.start <= LONGEST_DAY
			? { from: Math.max(0, share(when.start)), to: Math.min(1, share(when.end)) }
			: undefined;

	const all = publications(story);
	return {
		ticks: all.filter(({ soft, at }) => !soft && at >= start && at <= end).map(({ at }) => share(at)),
		days: all
			.filter((one) => one.soft && one.end - one.at <= LONGEST_DAY && inside({ start: one.at, end: one.end }))
			.map((one) => ({ from: Math.max(0, share(one.at)), to: Math.min(1, share(one.end)) })),
		article: stretch(story.sources.find(({ id }) => id === story.article?.source)?.published)
	};
}
