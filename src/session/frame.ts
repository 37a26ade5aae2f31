import { getContext } from 'svelte';

/** What the place that views stand in asks of them. A page of its own asks nothing. */
export interface Frame {
	/** Rows that a list shows at once; the rest is a press further. */
	readonly rows: number;
	/** Height for one drawing, in CSS pixels; null = as high as it likes. */
	readonly height: number | null;
}

export const FRAME_KEY = Symbol('frame');

/** The frame that this component stands in; nothing on a page of its own. The frame's values may change. */
export const useFrame = (): Frame | undefined => getContext<Frame | undefined>(FRAME_KEY);
