/** Words of the key figures. */
export const figures = {
	and: 'and',
	inArticle: 'in the article',
	/** After the claimant: "volunteers, in the article". */
	viaArticle: (by: string) => `${by}, in the article`,
	inference: 'our inference',
	note: 'Editor’s note:',
	notOut: 'not out yet',
	maybe: 'may not yet have been out',
	maybeMore: 'More of this day may not yet have been out.',
	more: (n: string) => `+${n}`,
	moreWord: 'more',
	/** What the button opens, for those who listen; it goes on from "+3 more". */
	moreAbout: (question: string) => `answers: ${question}`,
	all: (question: string) => `All answers: ${question}`,
	undated: 'date not known'
};
