import { encode, decode } from '../../session/address';
import type { Focus } from '../../session/focus';
import type { Story } from '../../story/story';

/** What stands on the stage where the focus is: one drawing. */
export type Drawn =
	| { readonly kind: 'chart'; readonly id: string }
	/** An event: when it was, and who says what of it. */
	| { readonly kind: 'event'; readonly id: string }
	/** The events that pass all filters, a row each, on one clock. */
	| { readonly kind: 'events' }
	| { readonly kind: 'figures' }
	/** Any other of the reader's views, as it is. */
	| { readonly kind: 'view'; readonly id: string }
	| { readonly kind: 'nothing' };

function asked(id: string, { event }: Focus, story: Story): Drawn {
	if (story.charts.some((chart) => chart.id === id)) return { kind: 'chart', id };
	if (id === 'detail') return event === null ? { kind: 'nothing' } : { kind: 'event', id: event };
	if (id === 'timeline') return { kind: 'events' };
	return id === 'figures' ? { kind: 'figures' } : { kind: 'view', id };
}

/** The drawing for `focus`. An event that was chosen there stands in front of what its step shows. */
export function drawn(focus: Focus, step: string, story: Story): Drawn {
	const { event } = focus;
	const own = decode(step, story.timeZone);
	if (event !== null && event !== own.event) return { kind: 'event', id: event };
	const [id] = focus.views;
	if (id !== undefined) return asked(id, focus, story);
	return event === null ? { kind: 'nothing' } : { kind: 'event', id: event };
}

/** Whether the focus has left what the step shows, whoever's keys are in it. */
export const left = (focus: Focus, step: string, { timeZone }: Story): boolean => {
	const own = decode(step, timeZone);
	const bare = (of: Focus) => encode({ ...of, step: null, language: null, rest: [] }, timeZone);
	return bare(focus) !== bare(own);
};
