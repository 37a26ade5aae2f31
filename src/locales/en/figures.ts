/** Words of the key figures. */
export const figures = {
	and: 'and',
	inArticle: 'in the article',
	/** What a figure counts, where that differs from the question: "in hospital, Health Ministry". */
	ofBy: (of: string, by: string) => `${of}, ${by}`,
	/** After the claimant: "volunteers, in the article". */
	viaArticle: (by: string) => `${by}, in the article`,
	inference: 'our inference',
	inferred: (text: string) => `our inference: ${text}`,
	note: 'Editor’s note:',
	notOut: 'not out yet',
	maybe: 'may not yet have been out',
	maybeMore: 'more may not yet have been out',
	more: (n: string) => `+${n}`,
	moreWord: 'more',
	/** What the button opens, for those who listen; it goes on from "+3". */
	moreAbout: (question: string) => `more answers: ${question}`,
	all: (question: string) => `All answers: ${question}`,
	/** What a press on the question does. */
	compare: 'Claims side by side',
	undated: 'date not known'
};
