import { entries } from '../../marks/lanes/entries';
import type { Session } from '../../session/session.svelte';
import { captionOf } from '../../views/charts/caption';
import type { Seen } from '../../lens/known';
import type { Lookup } from '../../story/lookup';

/** Who published what is on screen, those with most claims first. */
export function publishers(visible: readonly Seen[], find: Lookup): readonly string[] {
	const counts = new Map<string, number>();
	for (const claim of visible.flatMap(({ published, claims }) => (published ? claims : []))) {
		for (const id of claim.sources) {
			const name = find.source(id)?.publisher;
			if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** Who published the figures of a chart, as far as they are known on the chosen day. */
export function charted(id: string, { story, find, edition }: Session): readonly string[] {
	const chart = story.charts.find((one) => one.id === id);
	if (!chart) return [];
	const { sources } = captionOf(chart, entries(chart, find, edition), find);
	return [...new Set(sources.map(({ publisher }) => publisher))];
}
