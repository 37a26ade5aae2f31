import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Session } from '../session/session.svelte';
import type { Panel } from '../story/story';
import Charts from '../views/charts/Charts.svelte';
import Single from '../views/charts/Single.svelte';
import Inside from '../views/map/Inside.svelte';
import { spots } from '../views/map/spots';
import Timeline from '../views/timeline/Timeline.svelte';
import { onPaper } from './paper';

/** Drawings as markup, at a width that is known: a page's first drawing, or a picture. */

const markup = <Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	context: Map<symbol, unknown>,
	idPrefix: string
): string => render<typeof component, Props>(component, { props, context, idPrefix }).body;

/** Height of the map's main panel. */
const STAGE = 206;

const main = (panels: readonly Panel[]) => panels.find((panel) => panel.main) ?? panels[0];

/**
 * One drawing of a story, `width` pixels wide: `timeline`, `charts`, `map` (the places of its main panel) or
 * the id of a chart. Empty if there is none of that name. Its classes are those of the page's style sheet.
 */
export function drawing(session: Session, name: string, width: number): string {
	const { story } = session;
	const context = onPaper(session, { width, height: STAGE });
	const prefix = `${name}-${width}-`;
	const panel = main(story.panels);
	if (name === 'timeline') return markup(Timeline, {}, context, prefix);
	if (name === 'charts') return markup(Charts, {}, context, prefix);
	if (name === 'map' && panel) {
		const all = spots(story.places, session.edition.events);
		const inside = { panel, all, library: undefined, ground: undefined, large: true };
		return markup(Inside, inside, context, prefix);
	}
	const known = story.charts.some(({ id }) => id === name);
	return known ? markup(Single, { id: name }, context, prefix) : '';
}
