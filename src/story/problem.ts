/** A flaw in a story file. Data is never answered with an exception: it is answered with a list of these. */
export interface Problem {
	/** Where it stands: `claims[12].figures[0].qualifier`; empty for the file as a whole. */
	readonly at: string;
	/** One plain sentence: what is wrong and what was done about it. */
	readonly says: string;
	/** What was probably meant, where that is evident. */
	readonly fix?: string;
}
