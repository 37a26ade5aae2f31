import { getContext } from 'svelte';
import type { Measure } from './lanes/label';
import { measurer } from './lanes/measure';

/**
 * What a drawing is made for where no browser can be asked: the build gives it to whatever it renders for a
 * known width. A browser gives none, and a drawing then measures its own room and its own letters.
 */
export interface Paper {
	/** Of the drawing itself, px. */
	readonly width: number;
	/** Of a drawing whose height does not follow from its width, px. */
	readonly height?: number;
	readonly measure: Measure;
}

/** Key of the context: `render(Timeline, { context: new Map([...provide(session), [PAPER, paper]]) })`. */
export const PAPER = Symbol('paper');

export const usePaper = (): Paper | undefined => getContext<Paper | undefined>(PAPER);

/** Measures labels as they will be drawn: on paper by its table, in a browser by its fonts. */
export const useMeasure = (): Measure => usePaper()?.measure ?? measurer();
