import type { Locale } from '../../locales/locale';
import type { Seen } from '../../lens/known';
import type { Panel, Place } from '../../story/story';
import { drawn, inside, located, SMALLEST_CITY } from './panels';
import { metresPerPixel, point, scaleBar, type Point, type Size, type View } from './project';
import { layout, type Laid, type Rect, type Site } from './rows';
import { areaSite, frameSites, groupSite, ringSite, title } from './sites';
import { groups, row, type Group } from './groups';
import type { Spot } from './spots';

/** Everything that a panel draws upon its ground, in pixels: plain data, so that paper and tests can have it too. */

export interface Disc {
	readonly id: string;
	readonly at: Point;
	readonly radius: number;
	/** A whole city rather than an uncertain site. */
	readonly area: boolean;
}

export interface Frame {
	readonly id: string;
	readonly rect: Rect;
}

interface Row {
	readonly group: Group;
	/** What it is called; empty as long as nothing that happened there is published. */
	readonly title: string;
	readonly marks: readonly { readonly seen: Seen; readonly at: Point }[];
	readonly more: { readonly seen: readonly Seen[]; readonly at: Point } | null;
	readonly leader: readonly [from: Point, to: Point] | null;
}

/** A distance around the selected place. */
export interface Ring {
	readonly metres: number;
	readonly at: Point;
	readonly radius: number;
}

/** What bears a name: a place with marks, an area, another panel, a distance. */
type Named = 'place' | 'area' | 'frame' | 'ring';

export interface Name {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: readonly string[];
	readonly of: Named;
}

export interface Scene {
	readonly discs: readonly Disc[];
	readonly frames: readonly Frame[];
	readonly rings: readonly Ring[];
	readonly rows: readonly Row[];
	readonly names: readonly Name[];
	readonly scale: { readonly metres: number; readonly width: number };
}

export interface Inputs {
	readonly panel: Panel;
	readonly panels: readonly Panel[];
	/** The places that this panel draws, with all their events. */
	readonly spots: readonly Spot[];
	readonly view: View;
	readonly size: Size;
	/** The place of the selected event. */
	readonly chosen: string | null;
	readonly locale: Locale;
	/** Width of a label, px. */
	readonly measure: (text: string) => number;
}

/** From here on a site is uncertain enough to say so, metres. */
const UNCERTAIN = 250;
/** A ring smaller than the mark in it would not be seen. */
const RING = 10;
const SCALE = 60;

/** Distances of the rings around the selected place, metres. */
const RINGS = [500, 1000, 2000];
/** A ring closer to the mark than this says nothing, px. */
const CLEAR = 20;

const uncertain = ({ kind, within = 0 }: Place) =>
	kind === 'site' ? within >= UNCERTAIN : within >= SMALLEST_CITY;

/** Rings are drawn where something is known: of a place that is not yet published not even its size. */
function disc({ place, seen }: Spot, { view, panels }: Inputs): Disc[] {
	if (!located(place) || !uncertain(place) || !seen.some(({ published }) => published)) return [];
	const radius = (place.within ?? 0) / metresPerPixel(view, place.at[1]);
	const area = drawn(place, panels) === 'area';
	return [{ id: place.id, at: point(view, place.at), radius: area ? radius : Math.max(radius, RING), area }];
}

function frame({ id, bounds: [west, south, east, north] }: Panel, { view }: Inputs): Frame {
	const [[left, top], [right, bottom]] = [point(view, [west, north]), point(view, [east, south])];
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const [halfX, halfY] = [Math.max((right - left) / 2, 3), Math.max((bottom - top) / 2, 2.5)];
	return { id, rect: [x - halfX, y - halfY, x + halfX, y + halfY] };
}

function rings(found: readonly Group[], { chosen, view, size }: Inputs): Ring[] {
	const group = found.find(({ places }) => places.some(({ id, kind }) => id === chosen && kind === 'site'));
	if (!group) return [];
	const perPixel = metresPerPixel(view, group.places[0].at[1]);
	return RINGS.map((metres) => ({ metres, at: group.at, radius: metres / perPixel })).filter(
		({ radius }) => radius > CLEAR && radius < Math.max(...size)
	);
}

function rowOf(group: Group, laid: Laid | undefined, locale: Locale): Row {
	const { marks = [], leader = null } = laid ?? {};
	const { shown, more } = row(group.seen);
	const last = marks.at(-1);
	return {
		group,
		title: title(group, locale),
		leader,
		marks: shown.map((seen, i) => ({ seen, at: marks[i] ?? group.at })),
		more: more.length > 0 && last ? { seen: more, at: last } : null
	};
}

const visible = ([x, y]: Point, [width, height]: Size) => x >= 0 && y >= 0 && x <= width && y <= height;
const of = (named: Named, sites: readonly Site[]) => sites.map((site) => ({ named, site }));

/** `taken` is where the panel's own title and notes stand. */
export function scene(inputs: Inputs, taken: readonly Rect[]): Scene {
	const { panel, panels, spots, view, size, locale } = inputs;
	const discs = spots.flatMap((spot) => disc(spot, inputs));
	const frames = inside(panel, panels).map((other) => frame(other, inputs));
	const marked = spots.filter(({ place }) => drawn(place, panels) === 'marks');
	const found = groups(marked, view).filter(({ at }) => visible(at, size));
	const around = rings(found, inputs);
	const areas = discs.filter(({ area }) => area);
	const sites = [
		...of(
			'place',
			found.map((group) => groupSite(group, discs, inputs))
		),
		...of('frame', frameSites(frames, inputs)),
		...of(
			'area',
			areas.map((one) => areaSite(one, inputs))
		),
		...of(
			'ring',
			around.map((one) => ringSite(one, inputs))
		)
	];
	const laid = layout(
		sites.map(({ site }) => site),
		size,
		taken
	);
	const [, south, , north] = panel.bounds;
	return {
		discs,
		frames,
		rings: around,
		rows: found.map((group, index) => rowOf(group, laid[index], locale)),
		names: laid.flatMap(({ id, label }, index) =>
			label ? [{ ...label, id, of: sites[index]?.named ?? 'place' }] : []
		),
		scale: scaleBar(metresPerPixel(view, (south + north) / 2), SCALE)
	};
}
