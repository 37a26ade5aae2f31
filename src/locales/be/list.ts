/** Words of the list: the story in order of time. */
export const list = {
	title: 'Усё па парадку',
	lede: (events: string) =>
		`Тое самае тэкстам: ${events}. Націсніце на радок, каб убачыць, хто гэта кажа і дзе звесткі разыходзяцца.`,
	events: { one: 'падзея', few: 'падзеі', many: 'падзей', other: 'падзеі' },
	held: (n: string) => `яшчэ не апублікавана: ${n}`,
	side: { earlier: 'раней', later: 'пазней' },
	differ: 'звесткі разыходзяцца',
	/** After the first claimant, where there is no room for all. */
	andMore: (n: string) => `і яшчэ ${n}`,
	more: { one: 'сцверджанне', few: 'сцверджанні', many: 'сцверджанняў', other: 'сцверджання' },
	/** After the number of claims, for those who listen. */
	about: (title: string) => `пра падзею «${title}»`,
	text: 'тэкст',
	distressing: 'Апісвае гвалт.',
	graphic: 'Падрабязна апісвае гвалт.',
	laterText: 'Апісанне складзена з сённяшнім веданнем, таму для мінулага моманту яго тут няма.',
	fromHere: 'Адсюль',
	untilHere: 'Дасюль',
	details: 'Да падрабязнасцей',
	empty: 'Ніводная падзея не праходзіць праз фільтры.',
	cure: 'Паглядзець, што прыбраць',
	/** Where a list is read in pieces. */
	earlierRows: 'Раней',
	laterRows: 'Пазней',
	rows: (first: string, last: string, of: string) =>
		first === last ? `${first} з ${of}` : `${first}–${last} з ${of}`
};
