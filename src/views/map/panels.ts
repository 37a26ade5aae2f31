import type { Locale } from '../../locales/locale';
import type { Panel, Place } from '../../story/story';
import { direction, distance } from './near';
import { around, holds, type Bounds, type LngLat } from './bounds';

/** Which panel a place is drawn in, and how: as wide as it is known, and never as a pin where there is no point. */

/** A place that has a point. */
export type Located = Place & { readonly at: LngLat };

/** Marks on their spot; a tinted area that a chip speaks for; or a chip alone. */
export type Drawn = 'marks' | 'area' | 'chip';

/** A city wider than this share of its panel is an area; a narrower one is as good as a point there. */
const CITY = 0.02;
/** Metres. No city is smaller: below this, `within` says how well its middle is known, not how wide it is. */
export const SMALLEST_CITY = 1000;

const area = ([west, south, east, north]: Bounds) => (east - west) * (north - south);
export const located = (place: Place): place is Located => place.at !== undefined;

/** The closest panel that shows a place: the others leave it to that one. */
export const panelOf = (place: Place, panels: readonly Panel[]): Panel | undefined =>
	panels
		.filter(({ bounds }) => place.at !== undefined && holds(bounds, place.at))
		.reduce<Panel | undefined>(
			(best, panel) => (best && area(best.bounds) <= area(panel.bounds) ? best : panel),
			undefined
		);

/** The middle of a panel's bounds. */
export const middle = ({ bounds: [west, south, east, north] }: Panel): LngLat => [
	(west + east) / 2,
	(south + north) / 2
];

export function drawn(place: Place, panels: readonly Panel[]): Drawn {
	const panel = panelOf(place, panels);
	if (!panel || !located(place)) return 'chip';
	if (place.kind === 'site') return 'marks';
	if (place.kind !== 'city') return 'chip';
	const [west, , east] = around(place.at, Math.max(place.within ?? 0, SMALLEST_CITY));
	return (east - west) / 2 > CITY * (panel.bounds[2] - panel.bounds[0]) ? 'area' : 'marks';
}

/** The panels that lie inside another: it shows where they are, as frames. */
export const inside = (panel: Panel, panels: readonly Panel[]): readonly Panel[] =>
	panels.filter(
		({ id, bounds: [west, south, east, north] }) =>
			id !== panel.id && holds(panel.bounds, [west, south]) && holds(panel.bounds, [east, north])
	);

/** The name of a panel for those who do not see where it lies: "Map of Zhodzina, about 55 km north-east of Minsk". */
export function panelName(panel: Panel, panels: readonly Panel[], locale: Locale): string {
	const main = panels.find((other) => other.main);
	if (!main || main === panel || inside(panel, panels).length > 0) return locale.words.map.panel(panel.label);
	const [from, to] = [middle(main), middle(panel)];
	const kilometres = locale.number(Math.round(distance(from, to) / 5000) * 5);
	return locale.words.map.panelFrom(panel.label, kilometres, direction(from, to), main.label);
}
