/** Words of the filters and of the sentence's buttons. */
export const filters = {
	subjects: 'Темы',
	bySubject: 'Фильтр по темам',
	standings: 'Кто говорит',
	places: 'Место',
	confidence: 'Уверенность',
	confidenceNote: 'Насколько точно известно, что это было сказано. О том, правда ли это, здесь речи нет.',
	confidenceLevels: { high: 'Высокая', medium: 'Средняя', low: 'Низкая' },
	noPlace: 'Место не указано',
	chosen: (n: string, all: string) => `${n} из ${all}`,
	search: 'Слова',
	searchHint: 'Найти слова',
	clearSearch: 'Убрать слова',
	allDays: 'Все дни',
	clear: 'Сбросить всё',
	active: 'Выбранные фильтры',
	remove: (name: string) => `Убрать фильтр: ${name}`,
	window: (from: string, to: string) => `${from} – ${to}`,
	words: (words: string) => `«${words}»`,
	extent: 'Участок карты',
	drop: {
		window: (n: string) => `Показать все дни (${n})`,
		categories: (n: string) => `Показать все темы (${n})`,
		places: (n: string) => `Показать все места (${n})`,
		standings: (n: string) => `Показать всех, кто говорит (${n})`,
		confidence: (n: string) => `Показать с любой уверенностью (${n})`,
		words: (n: string) => `Показать без поиска слов (${n})`,
		extent: (n: string) => `Показать всю карту (${n})`
	},
	everything: (n: string) => `Сбросить всё (${n})`,
	empty: {
		one: 'Под этот фильтр не подходит ни одно событие.',
		two: 'Под оба фильтра сразу не подходит ни одно событие.',
		other: 'Под все фильтры сразу (их #) не подходит ни одно событие.'
	},
	without: (name: string, brings: string) => `Без фильтра (${name}) ${brings}.`,
	brings: { one: 'найдётся #', few: 'найдётся #', many: 'найдётся #', other: 'найдётся #' },
	bringsNone: 'по-прежнему ничего не найдётся',
	nothingKnown: 'К этому моменту ничего из этого материала ещё не было опубликовано.',
	showEverything: 'Показать то, что известно сегодня'
};
