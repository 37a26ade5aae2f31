/** Words of the list: the story in order of time. */
export const list = {
	title: 'Всё по порядку',
	lede: (events: string) =>
		`То же самое в виде текста: ${events}. Нажмите на любое, чтобы увидеть, кто об этом говорит и где сведения расходятся.`,
	events: { one: 'событие', few: 'события', many: 'событий', other: 'события' },
	held: (n: string) => `ещё не опубликовано: ${n}`,
	side: { earlier: 'раньше', later: 'позже' },
	differ: 'сведения расходятся',
	andMore: (n: string) => `и ещё ${n}`,
	more: { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' },
	about: (title: string) => `о событии «${title}»`,
	text: 'текст',
	distressing: 'Описано насилие.',
	graphic: 'Подробно описано насилие.',
	laterText:
		'Краткое описание написано с учётом того, что известно сегодня, и для прошлого момента не показано.',
	fromHere: 'Отсюда',
	untilHere: 'Досюда',
	details: 'К подробностям',
	empty: 'Ни одно событие не проходит через фильтры.',
	cure: 'Посмотреть, что можно убрать',
	earlierRows: 'Раньше',
	laterRows: 'Позже',
	rows: (first: string, last: string, of: string) =>
		first === last ? `${first} из ${of}` : `${first}–${last} из ${of}`
};
