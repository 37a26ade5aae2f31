import { inline, paragraphs, type Inline } from '../story/prose';

/** A text as any program can write it: a list of these. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
	| { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly (readonly Inline[])[] }
	| {
			readonly kind: 'table';
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** Columns for a sign or a number, from 0. */
			readonly narrow: readonly number[];
	  }
	/** Room to write in. */
	| { readonly kind: 'lines'; readonly count: number }
	| { readonly kind: 'break' };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const words = (text: string): Block => ({ kind: 'paragraph', parts: [{ kind: 'text', text }] });
export const list = (items: readonly string[], numbered = false): readonly Block[] =>
	items.length > 0 ? [{ kind: 'list', numbered, items: items.map(inline) }] : [];

/** A text of the story: its paragraphs, with their marks. */
export const prose = (text = ''): readonly Block[] =>
	paragraphs(text).map((parts) => ({ kind: 'paragraph', parts }));

/** A short label and what it is of: "Central question: How many…?" */
export const labelled = (label: string, text: string): Block => ({
	kind: 'paragraph',
	parts: [
		{ kind: 'strong', parts: [{ kind: 'text', text: `${label}:` }] },
		...(text ? inline(` ${text}`) : [])
	]
});

export const lines = (count: number): Block => ({ kind: 'lines', count });
export const table = (
	head: readonly string[],
	rows: readonly (readonly string[])[],
	narrow: readonly number[] = []
): Block => ({ kind: 'table', head, rows, narrow });
