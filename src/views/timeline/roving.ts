import { standing } from '../../marks/edge';
import type { Session } from '../../session/session.svelte';
import { DAY, type Axis } from './axis';
import { brushed, slid } from './brush';
import { reached, type Stop } from './keys';
import type { Shown } from './labels';

/** The marks that arrow keys reach, in order of time. What is not yet published is none of them. */
export const stops = (lanes: readonly (readonly Shown[])[]): Stop[] =>
	lanes
		.flatMap((shown, lane) =>
			shown
				.filter(({ state }) => state !== 'unpublished')
				.map(({ seen: { event } }) => ({ id: event.id, lane, at: standing(event.when) }))
		)
		.sort((a, b) => a.at - b.at || a.lane - b.lane);

export interface Here {
	/** The mark that has the focus. */
	readonly id: string;
	/** Where Shift was first held. */
	readonly anchor: string;
	readonly stops: readonly Stop[];
	readonly axis: Axis;
	readonly session: Session;
}

export interface Result {
	readonly act?: () => void;
	/** The mark that gets the focus. */
	readonly to?: string;
}

/** From the one event to the other, whichever comes first. */
function stretch(to: string, { anchor, axis, session }: Here) {
	const both = [anchor, to].flatMap((id) => session.find.event(id)?.when ?? []);
	const [start, end] = [
		Math.min(...both.map((when) => when.start)),
		Math.max(...both.map((when) => when.end))
	];
	session.zoom(brushed(start, end, axis));
}

function shifted(key: string, here: Here): Result | undefined {
	const { session, axis, stops: all, id } = here;
	if (key === 'ArrowLeft' || key === 'ArrowRight') {
		const to = reached(key, all, id)?.id ?? id;
		return { to, act: () => stretch(to, here) };
	}
	if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
	const { window } = session.focus;
	return { act: () => window && session.zoom(slid(window, key === 'ArrowUp' ? -DAY : DAY, axis)) };
}

/** What a key does on a mark; undefined where it is none of ours. */
export function pressed(event: KeyboardEvent, here: Here): Result | undefined {
	const { session, id } = here;
	if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
	if (event.key === 'Enter' || event.key === ' ') return { act: () => session.select(id) };
	if (event.key === 'Escape') return { act: () => session.select(null) };
	if (event.shiftKey) return shifted(event.key, here);
	const to = reached(event.key, here.stops, id)?.id;
	return to === undefined ? undefined : { to };
}
