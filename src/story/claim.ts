import type {
	Confidence,
	Firmness,
	Measure,
	Qualifier,
	RelationKind,
	Standing,
	Verdict,
	When
} from './kinds';

/** Who says what, how many, and how that stands to what others say. */

export interface Figure {
	readonly id: string;
	/** Absent for `indefinite` and `not published`. */
	readonly value?: number;
	/** For `range`. */
	readonly min?: number;
	readonly max?: number;
	readonly unit: string;
	readonly qualifier: Qualifier;
	/** As the source put it: "barely 10 %", "dozens". */
	readonly words?: string;
	readonly measure: Measure;
	/** What is counted: "released". */
	readonly of?: string;
	/** Of what part of the world: "one gate, Zhodzina". */
	readonly scope?: string;
	/** What a share is a share of. */
	readonly base?: string;
	readonly asOf?: When;
	/** How a derived figure was derived. */
	readonly formula?: string;
}

/** Where in a source a claim is found: the figure as that source writes it, in its own language. */
export interface Passage {
	readonly source: string;
	readonly words: string;
}

export interface Relation {
	readonly to: string;
	readonly kind: RelationKind;
	readonly note?: string;
}

export interface Claim {
	readonly id: string;
	readonly about: { readonly event: string } | { readonly place: string } | { readonly story: true };
	/** Ids of sources, earliest first. */
	readonly sources: readonly string[];
	readonly says: string;
	/** The claimant in words. */
	readonly by: string;
	readonly standing: Standing;
	readonly firmness: Firmness;
	/** Ours, not the source's: drawn as a note, never with a claimant's shape. */
	readonly inference: boolean;
	readonly quote?: string;
	/** What links look for in its sources; never shown. */
	readonly passages?: readonly Passage[];
	/** When a reader could first have known it: `known`, else its earliest source's date. Absent = undated. */
	readonly known?: When;
	readonly figures: readonly Figure[];
	readonly relations: readonly Relation[];
	readonly confidence: Confidence;
	readonly verdict?: Verdict;
	readonly note?: string;
}
