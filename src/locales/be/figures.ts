/** Words of the key figures. */
export const figures = {
	and: 'і',
	inArticle: 'у артыкуле',
	/** What a figure counts, where that differs from the question. */
	ofBy: (of: string, by: string) => `${of}, ${by}`,
	/** After the claimant. */
	viaArticle: (by: string) => `${by}, у артыкуле`,
	inference: 'наша выснова',
	inferred: (text: string) => `наша выснова: ${text}`,
	note: 'Заўвага рэдакцыі:',
	notOut: 'яшчэ не апублікавана',
	maybe: 'магчыма, яшчэ не было апублікавана',
	maybeMore: 'астатняе, магчыма, яшчэ не было апублікавана',
	more: (n: string) => `+${n}`,
	moreWord: 'яшчэ',
	/** What the button opens, for those who listen; it goes on from "+3". */
	moreAbout: (question: string) => `іншыя адказы: ${question}`,
	all: (question: string) => `Усе адказы: ${question}`,
	/** What a press on the question does. */
	compare: 'Сцверджанні побач',
	undated: 'дата невядомая'
};
