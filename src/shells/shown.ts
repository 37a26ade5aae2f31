import { USUAL } from '../session/options';
import type { Story } from '../story/story';
import { views } from '../views/view';

/** What an embed shows: some of the story's views and charts, in reading order. */
export interface Shown {
	readonly views: typeof views;
	/** Ids of charts that stand by themselves. */
	readonly charts: readonly string[];
	/** Nothing was asked for, so a narrow frame may leave out the map. */
	readonly usual: boolean;
}

/** Views that need the room of a whole page: the build leaves them out of embeds. */
const OF_PAGES: readonly string[] = ['compare', 'history'];

const pick = (ids: readonly string[], story: Story, usual: boolean): Shown => ({
	usual,
	views: views.filter(({ id }) => ids.includes(id) && !OF_PAGES.includes(id)),
	charts: story.charts.map(({ id }) => id).filter((id) => ids.includes(id))
});

/** What the address asks for; the usual views if that is nothing the story has. */
export function shown(asked: readonly string[], story: Story): Shown {
	const found = pick(asked, story, false);
	return found.views.length + found.charts.length > 0 ? found : pick(USUAL, story, true);
}

/** The one thing that a frame has room for which cannot grow: a chart if one is asked for, else the first view. */
const first = ({ views, charts, usual }: Shown): Shown => ({
	views: charts.length > 0 ? [] : views.slice(0, 1),
	charts: charts.slice(0, 1),
	usual
});

/** Below these heights of a frame that cannot grow there is one drawing, and no map beside a list. In pixels. */
const ONE = 560;
const NO_MAP = 900;

/** What of it a frame has room for that stays `fit` pixels high; all of it in one that grows (null). */
export function fitted(shown: Shown, fit: number | null): Shown {
	if (fit === null) return shown;
	if (fit < ONE) return first(shown);
	const views = shown.views.filter(({ id }) => id !== 'map');
	return shown.usual && fit < NO_MAP ? { ...shown, views } : shown;
}

/** Rows that a list shows at once in such a frame. */
export const rows = (fit: number | null): number => (fit === null || fit >= 760 ? 3 : fit < ONE ? 1 : 2);
