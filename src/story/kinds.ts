/** The closed lists that a story is described with, and its moments. */

/** How a moment relates to `[start, end)`: some time inside, all of it, about `at`, or not later than `end`. */
export type Sense = 'exact' | 'within' | 'throughout' | 'around' | 'by';
export type Precision = 'minute' | 'day' | 'month' | 'year';

/**
 * Bounds in epoch milliseconds, end exclusive, computed in the story's zone. An exact moment has `start === end`.
 * The open side of an event reaches to the edge of the story's span, at least.
 */
export interface When {
	readonly start: number;
	readonly end: number;
	/** Where the mark stands, for `around` (and wherever the story places it). */
	readonly at?: number;
	readonly sense: Sense;
	readonly precision: Precision;
	readonly uncertain: boolean;
	readonly approximate: boolean;
	readonly softStart: boolean;
	readonly softEnd: boolean;
	readonly openStart: boolean;
	readonly openEnd: boolean;
}

/** Who stands behind a claim: the five shapes. */
export type Standing = 'official' | 'independent' | 'eyewitness' | 'agency' | 'campaign';
/** What a mark can be drawn as: a claimant's shape, or ours ("note": an editor's note or inference). */
export type Voice = Standing | 'note';
export type Firmness = 'stated' | 'disputed' | 'estimate';
export type Confidence = 'high' | 'medium' | 'low';
export type Verdict = 'borne out' | 'refined' | 'contradicted' | 'too vague';
export type RelationKind = 'contradicts' | 'refines' | 'supersedes' | 'repeats';
export type Sensitivity = 'none' | 'distressing' | 'graphic';
export type PlaceKind = 'site' | 'city' | 'region' | 'country';
export type Ownership = 'state-run' | 'opposition-linked' | 'private' | 'public' | 'intergovernmental';
export type SourceKind =
	'official' | 'agency' | 'state media' | 'media' | 'ngo' | 'party' | 'document' | 'aggregator';
export type Qualifier =
	| 'exact'
	| 'about'
	| 'nearly'
	| 'at least'
	| 'more than'
	| 'up to'
	| 'range'
	| 'indefinite'
	| 'not published';
export type Measure = 'flow' | 'cumulative' | 'stock' | 'share';
export type Sign = 'ballot' | 'banner' | 'bars' | 'asterisk' | 'door' | 'dot';
