import type { Measure } from '../../marks/lanes/label';
import { form, hairline } from './form';
import { layout, type Content } from './layout';

/** Usual widths of the drawing, for a page of which nobody knows yet how wide it will be. */
const USUAL = { narrow: 288, small: 358, middle: 780, wide: 840, wall: 1016 };

/** About what letters of a sans take: nothing can be measured while the page is built. */
const measure: Measure = (text, bold) => text.length * (bold ? 6 : 5.6);

/** Heights to keep free until the drawing is there, so that nothing jumps; as CSS properties. */
export function reserve(lanes: readonly Content[], span: { readonly start: number; readonly end: number }) {
	const strip = (width: number) => 20 + hairline(width, lanes.length) * lanes.length;
	const whole = (width: number) => layout(lanes, { form: form(width), width, span, measure }).bottom + 1;
	const heights = {
		narrow: strip(USUAL.narrow),
		small: strip(USUAL.small),
		middle: whole(USUAL.middle),
		wide: whole(USUAL.wide),
		wall: whole(USUAL.wall)
	};
	return Object.entries(heights)
		.map(([name, height]) => `--${name}: ${Math.round(height * 10) / 10}px`)
		.join('; ');
}
