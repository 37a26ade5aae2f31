/** Words of the key figures. */
export const figures = {
	and: 'и',
	inArticle: 'в статье',
	ofBy: (of: string, by: string) => `${of}, ${by}`,
	viaArticle: (by: string) => `${by}, в статье`,
	inference: 'наш вывод',
	inferred: (text: string) => `наш вывод: ${text}`,
	note: 'Примечание редакции:',
	notOut: 'ещё не опубликовано',
	maybe: 'возможно, ещё не было опубликовано',
	maybeMore: 'другие ответы, возможно, ещё не были опубликованы',
	more: (n: string) => `+${n}`,
	moreWord: 'ещё',
	/** Goes on from "+3". */
	moreAbout: (question: string) => `ответы на вопрос: ${question}`,
	all: (question: string) => `Все ответы: ${question}`,
	/** What a press on the question does. */
	compare: 'Утверждения рядом',
	undated: 'дата неизвестна'
};
