import { measurer } from '../../marks/lanes/measure';
import { form, hairline } from './form';
import { layout, type Content } from './layout';

/** Usual widths of the drawing, for a page of which nobody knows yet how wide it will be. */
const USUAL = { strip: 358, middle: 780, wide: 840 };

/** Heights to keep free until the drawing is there, so that nothing jumps. */
export function reserve(lanes: readonly Content[], span: { readonly start: number; readonly end: number }) {
	const measure = measurer();
	const height = (width: number) => layout(lanes, { form: form(width), width, span, measure }).bottom + 1;
	return {
		strip: 20 + hairline(USUAL.strip, lanes.length) * lanes.length,
		middle: height(USUAL.middle),
		wide: height(USUAL.wide)
	};
}
