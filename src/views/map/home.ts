import type { Panel } from '../../story/story';
import { around, type Bounds } from './bounds';
import { inside, type Located } from './panels';
import { fit, pan, type Size, type View } from './project';

/** Room in pixels for rows and labels around the outermost places. */
const PAD = [58, 38] as const;
/** What is never drawn at the very edge, pixels. */
const EDGE = 4;
/** Height of a panel's title in pixels. */
const TITLE = 20;

/** A box around the circle within which a place is known to lie. */
const reach = (place: Located): Bounds => around(place.at, place.within ?? 0);

const union = ([w1, s1, e1, n1]: Bounds, [w2, s2, e2, n2]: Bounds): Bounds => [
	Math.min(w1, w2),
	Math.min(s1, s2),
	Math.max(e1, e2),
	Math.max(n1, n2)
];

/**
 * Where a panel stands when nobody has moved it: as close to its places as their labels allow, and never
 * wider than the bounds that the story gives. A panel with frames in it keeps those: it shows the country.
 */
export function home(panel: Panel, panels: readonly Panel[], places: readonly Located[], size: Size): View {
	const whole = fit(panel.bounds, size, [EDGE, EDGE]);
	const half = (panel.bounds[2] - panel.bounds[0]) / 2;
	const boxes = places.map(reach).filter(([west, , east]) => east - west < half);
	const [first, ...rest] = boxes;
	if (!first || inside(panel, panels).length > 0) return whole;
	const pad: Size = [Math.min(PAD[0], size[0] / 4), Math.min(PAD[1], size[1] / 4)];
	const close = fit(rest.reduce(union, first), size, pad);
	// A little lower than the middle, for the panel's title stands above.
	return close.zoom > whole.zoom ? pan(close, 0, -TITLE / 2) : whole;
}
