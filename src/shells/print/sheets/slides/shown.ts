import { entries } from '../../../../marks/lanes/entries';
import type { Seen } from '../../../../lens/known';
import type { Session } from '../../../../session/session.svelte';
import type { Chart, Claim, Question } from '../../../../story/story';

/** What a slide shows of its step's view: one thing, and no more of it than the back row can read. */
export type Shown =
	| { readonly kind: 'chart'; readonly chart: Chart }
	| { readonly kind: 'event'; readonly seen: Seen; readonly claims: readonly Claim[]; readonly more: number }
	| { readonly kind: 'events'; readonly events: readonly Seen[]; readonly more: number }
	| { readonly kind: 'questions'; readonly questions: readonly Question[] };

const EVENTS = 8;
const CLAIMS = 3;
const QUESTIONS = 4;

export function shown(session: Session): Shown {
	const { story, focus, find, edition } = session;
	const chart = story.charts.find(({ id }) => focus.views.includes(id));
	if (chart) return { kind: 'chart', chart };
	const { selected } = session;
	if (selected?.published) {
		const all = find.claimsOf(selected.event.id).filter(({ id }) => edition.out(id));
		return { kind: 'event', seen: selected, claims: all.slice(0, CLAIMS), more: all.length - CLAIMS };
	}
	if (focus.views.includes('figures'))
		return {
			kind: 'questions',
			questions: story.keyFigures.flatMap((id) => find.question(id) ?? []).slice(0, QUESTIONS)
		};
	const [from, to] = session.window;
	const events = session.visible.filter(
		({ published, event: { when } }) => published && when.end > from && when.start < to
	);
	// The weightiest first, so that what is left out matters least; shown in the order of time.
	const kept = new Set([...events].sort((a, b) => b.event.weight - a.event.weight).slice(0, EVENTS));
	return { kind: 'events', events: events.filter((one) => kept.has(one)), more: events.length - kept.size };
}

/** The claims that are behind it. */
export function claimsBehind(view: Shown, { find, edition }: Session): readonly Claim[] {
	switch (view.kind) {
		case 'chart':
			return entries(view.chart, find, edition).flatMap(({ claim, published }) =>
				claim && published ? [claim] : []
			);
		case 'event':
			return view.claims;
		case 'events':
			return view.events.flatMap(({ event }) => find.claimsOf(event.id).slice(0, 1));
		case 'questions':
			return view.questions.flatMap(({ figures }) =>
				figures.slice(0, 2).flatMap((address) => find.figure(address)?.claim ?? [])
			);
	}
}
