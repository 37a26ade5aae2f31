import type { When } from '../story/story';

/** How the bar under a mark is drawn: how well the time is known. */
export type Edge =
	| { readonly kind: 'none' }
	/** Some time in this span: a thin line with closed ends. */
	| { readonly kind: 'within' }
	/** It lasted; an end that is not known fades, one that is open ends in an arrow. */
	| { readonly kind: 'bar'; readonly fades: Ends; readonly arrows: Ends };
type Ends = 'none' | 'start' | 'end' | 'both';

const ends = (start: boolean, end: boolean): Ends =>
	start ? (end ? 'both' : 'start') : end ? 'end' : 'none';

export function edge(when: When): Edge {
	const { sense, softStart, softEnd, openStart, openEnd } = when;
	if (when.start === when.end) return { kind: 'none' };
	if (sense === 'around' || when.approximate) return { kind: 'bar', fades: 'both', arrows: 'none' };
	if (sense === 'within' || sense === 'by') return { kind: 'within' };
	return {
		kind: 'bar',
		fades: ends(softStart || openStart, softEnd || openEnd),
		arrows: ends(openStart, openEnd)
	};
}

/** Where the mark itself stands: where the story says, at the end of "by", else at the start. */
export const standing = (when: When): number => when.at ?? (when.sense === 'by' ? when.end : when.start);
