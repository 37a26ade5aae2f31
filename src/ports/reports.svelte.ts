import { FILTERS, type Focus } from '../session/focus';
import type { Session } from '../session/session.svelte';

/**
 * What a reader did, for the host's own analytics; we have none. Only what came to rest is told: a drag is
 * one report. What the host itself has set is not told back to it.
 */

type ReportType = 'event.select' | 'window.change' | 'filter.change' | 'story.ready' | 'source.open';

/** The message to a parent window, and the detail of an event of the element. */
export interface Report {
	readonly source: 'daybook';
	readonly storyId: string;
	readonly type: ReportType;
	readonly data: Readonly<Record<string, unknown>>;
}

export interface Reports {
	/** Makes a change of the host's: it is not reported. */
	quietly(change: () => void): void;
	close(): void;
}

/** A drag pauses, and typing too. */
const SETTLED_MS = 400;

const moment = (at: number) => new Date(at).toISOString();
/** The window has a report of its own. */
const NARROWED = FILTERS.filter((name) => name !== 'window');

/** One row a report: what it tells of a focus. It is sent when that has changed. */
const TOLD: readonly (readonly [ReportType, (focus: Focus) => Report['data']])[] = [
	['event.select', ({ event, claim }) => ({ event, claim })],
	['window.change', ({ window }) => ({ window: window && window.map(moment) })],
	[
		'filter.change',
		(focus) => ({
			...Object.fromEntries(NARROWED.map((name) => [name, focus[name]])),
			knownOn: focus.knownOn === null ? null : moment(focus.knownOn)
		})
	]
];

const changed = (before: Focus, after: Focus) =>
	TOLD.filter(([, told]) => JSON.stringify(told(before)) !== JSON.stringify(told(after)));

/** Links lead to the sentence in a source, which is written after `#`. */
const bare = (href: string | undefined) => href?.split('#')[0];

/** By what it can do: a frame has classes of its own. */
const isElement = (target: EventTarget | null): target is Element => target !== null && 'closest' in target;

/** Tells `say` what is done in the story under `root`, until it is closed. */
export function reports(session: Session, root: EventTarget, say: (report: Report) => void): Reports {
	const report = (type: ReportType, data: Report['data'] = {}) =>
		say({ source: 'daybook', storyId: session.story.id, type, data });
	let told = session.focus;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function settle() {
		clearTimeout(timer);
		const [before, after] = [told, session.focus];
		told = after;
		for (const [type, tell] of changed(before, after)) report(type, tell(after));
	}

	const addresses = new Set(session.story.sources.flatMap(({ url, archived }) => [url, archived]).map(bare));
	function pressed({ target }: Event) {
		const href = isElement(target) && target.closest('a')?.getAttribute('href');
		if (href && addresses.has(bare(href))) report('source.open', { href });
	}

	const stop = $effect.root(() => {
		$effect(() => {
			clearTimeout(timer);
			if (session.focus !== told) timer = setTimeout(settle, SETTLED_MS);
		});
	});
	root.addEventListener('click', pressed);
	report('story.ready');
	return {
		quietly(change) {
			settle();
			change();
			told = session.focus;
		},
		close() {
			clearTimeout(timer);
			root.removeEventListener('click', pressed);
			stop();
		}
	};
}
