/** How a story is told step by step, and what a class does at a step. What each thing means: `data/README.md`. */

/** How firmly the sources of the story carry a statement. */
export type Support = 'supported' | 'uncertain' | 'unsupported';
/** What a source says to a statement. */
export type Stance = 'supports' | 'contradicts' | 'silent' | 'uncertain';

/** What every activity has. What only those who teach may see is optional: a page for pupils has none of it. */
interface Task {
	/** What is asked, in one or two sentences. */
	readonly prompt: string;
	/** The answer explained: prose, for those who teach, and for the room once it is revealed. */
	readonly answer?: string;
	/** Ids of the claims that the answer rests on. */
	readonly cites: readonly string[];
}

/** One number for the room, before it is shown. Never about deaths or injuries. */
export interface Predict extends Task {
	readonly kind: 'predict';
	/** Address of the figure, "claim#figure". It has a number. */
	readonly figure: string;
	/** Ends of the scale, and what one key press moves, in the figure's unit. */
	readonly from: number;
	readonly to: number;
	readonly by: number;
	/** Addresses of other figures, shown beside it once it is revealed, never added. */
	readonly beside: readonly string[];
}

/** A series, drawn by the room before it is shown. Gaps of the series stay gaps. */
export interface Draw extends Task {
	readonly kind: 'draw';
	readonly series: string;
	readonly to: number;
	readonly by: number;
}

/** Events, to be put in order. Two whose times overlap may stand either way. */
export interface Order extends Task {
	readonly kind: 'order';
	readonly events: readonly string[];
}

/** A place, to be found on the map. */
export interface Locate extends Task {
	readonly kind: 'locate';
	/** A place with a point. */
	readonly place: string;
	/** A panel of the map. */
	readonly panel: string;
}

/** Claims in our words: who said it? The choice is among all that said one of them. */
export interface Who extends Task {
	readonly kind: 'who';
	readonly claims: readonly string[];
}

/** Statements: supported, uncertain or unsupported, and why? */
export interface Judge extends Task {
	readonly kind: 'judge';
	readonly statements: readonly {
		readonly text: string;
		readonly verdict?: Support;
		readonly why?: string;
		readonly cites: readonly string[];
	}[];
}

/** A grid to fill in, a claim in each row: who says so, were they there, what is missing… */
export interface Sourcing extends Task {
	readonly kind: 'sourcing';
	readonly claims: readonly string[];
	readonly columns: readonly string[];
	/** What could stand there, by row and column. */
	readonly model?: readonly (readonly string[])[];
}

/** A grid of statements and sources: which source supports which? */
export interface Corroborate extends Task {
	readonly kind: 'corroborate';
	readonly sources: readonly string[];
	readonly statements: readonly {
		readonly text: string;
		/** In the order of `sources`. */
		readonly stances?: readonly Stance[];
	}[];
}

/** A short text of one's own. */
interface Reflect extends Task {
	readonly kind: 'reflect';
	/** Lines to write on, on paper. */
	readonly lines: number;
}

export type Activity = Predict | Draw | Order | Locate | Who | Judge | Sourcing | Corroborate | Reflect;
export type ActivityKind = Activity['kind'];

export interface Step {
	readonly id: string;
	/** A question or a plain sentence, in type for the back row: at most 70 characters. */
	readonly title: string;
	/** A line above the title: where and when. */
	readonly kicker?: string;
	readonly text: string;
	/** The same in short words. */
	readonly plain?: string;
	/** For those who teach; never on a pupil's page. */
	readonly notes?: string;
	readonly minutes?: number;
	/** What is shown: a focus as an address, without "#". */
	readonly address: string;
	readonly activity?: Activity;
}

/** What a lesson plan says beside its steps. */
export interface Plan {
	/** 100 to 150 words. */
	readonly about: string;
	/** The central question. */
	readonly question: string;
	readonly guiding: readonly string[];
	readonly objectives: readonly string[];
	/** A note to teachers on distressing content. */
	readonly care: string;
	/** For whom: "From about 14 years". */
	readonly age: string;
	readonly materials: readonly string[];
	readonly extensions: readonly string[];
	/** A criterion in each row, and what is seen at each level, weakest first. */
	readonly rubric: readonly { readonly criterion: string; readonly levels: readonly string[] }[];
}

export interface Sequence {
	readonly id: string;
	readonly title: string;
	readonly kind: 'telling' | 'lesson';
	readonly steps: readonly Step[];
	readonly plan?: Plan;
}

/** A word that pupils may not know. */
export interface Term {
	readonly term: string;
	readonly text: string;
}

/** What came before the story, or since: always with a source. */
export interface Background {
	readonly when: string;
	readonly side: 'before' | 'since';
	readonly text: string;
	readonly plain?: string;
	readonly sources: readonly string[];
}
