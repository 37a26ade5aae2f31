import type { Seen } from '../../lens/known';
import { entries } from '../../marks/lanes/entries';
import type { Session } from '../../session/session.svelte';
import type { Activity } from '../../story/sequence';
import type { Claim } from '../../story/story';
import { strip } from '../../views/figures/strip';
import type { Drawn } from './drawn';

const said = ({ published, claims }: Seen) => (published ? claims : []);

function charted(id: string, { story, find, edition }: Session): readonly Claim[] {
	const chart = story.charts.find((one) => one.id === id);
	const list = chart ? entries(chart, find, edition) : [];
	return list
		.filter(({ published }) => published)
		.flatMap(({ claim, beside }) => [...(claim ? [claim] : []), ...beside.map((stated) => stated.claim)]);
}

/** The claims that are in a drawing: what it rests on. */
export function claimsOf(shown: Drawn, session: Session): readonly Claim[] {
	const { story, find, edition, visible } = session;
	switch (shown.kind) {
		case 'nothing':
			return [];
		case 'chart':
			return charted(shown.id, session);
		case 'event':
			return edition.events.filter(({ event }) => event.id === shown.id).flatMap(said);
		case 'figures':
			return strip(story, find, edition).flatMap(({ lead }) => lead.map(({ claim }) => claim));
		default:
			return visible.flatMap(said);
	}
}

/** What a task says it rests on: on a page for pupils, nothing. */
export const cited = (activity: Activity, { find }: Session): readonly Claim[] => {
	const parts = activity.kind === 'judge' ? activity.statements.flatMap(({ cites }) => cites) : [];
	return [...new Set([...activity.cites, ...parts])].flatMap((id) => find.claim(id) ?? []);
};

/** Who published them, those with most claims first. */
export function publishers(claims: readonly Claim[], { find }: Session): readonly string[] {
	const counts = new Map<string, number>();
	for (const id of claims.flatMap(({ sources }) => sources)) {
		const name = find.source(id)?.publisher;
		if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** As many names as a line holds, in letters; at least one. */
export function named(names: readonly string[], letters: number): readonly string[] {
	let taken = 0;
	return names.filter((name, i) => {
		taken += name.length + 2;
		return i === 0 || taken <= letters;
	});
}
