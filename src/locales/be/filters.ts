/** Words of the filters and of the sentence's buttons. */
export const filters = {
	subjects: 'Тэмы',
	bySubject: 'Адабраць паводле тэмы',
	standings: 'Хто гэта кажа',
	places: 'Месца',
	confidence: 'Упэўненасць',
	confidenceNote:
		'Наколькі пэўна, што гэта сапраўды было сказана. Пра тое, ці праўда гэта, упэўненасць не кажа нічога.',
	confidenceLevels: { high: 'Высокая', medium: 'Сярэдняя', low: 'Нізкая' },
	noPlace: 'Месца не названа',
	/** How many of a facet's options are chosen. */
	chosen: (n: string, all: string) => `${n} з ${all}`,
	search: 'Словы',
	searchHint: 'Знайсці словы',
	clearSearch: 'Сцерці словы',
	allDays: 'Усе дні',
	clear: 'Скінуць усё',
	active: 'Уключаныя фільтры',
	remove: (name: string) => `Прыбраць фільтр: ${name}`,
	window: (from: string, to: string) => `${from} – ${to}`,
	words: (words: string) => `«${words}»`,
	extent: 'Частка карты',
	/** Names of the filters that an empty result offers to drop. */
	drop: {
		window: (n: string) => `Паказаць усе дні (${n})`,
		categories: (n: string) => `Паказаць усе тэмы (${n})`,
		places: (n: string) => `Паказаць усе месцы (${n})`,
		standings: (n: string) => `Паказаць усіх, хто гэта кажа (${n})`,
		confidence: (n: string) => `Паказаць пры любой упэўненасці (${n})`,
		words: (n: string) => `Паказаць без пошуку слоў (${n})`,
		extent: (n: string) => `Паказаць усю карту (${n})`
	},
	everything: (n: string) => `Скінуць усе фільтры (${n})`,
	/** By the number of filters: one, two, or more. */
	empty: {
		one: 'Ніводная падзея не адпавядае гэтаму фільтру.',
		two: 'Ніводная падзея не адпавядае абодвум фільтрам.',
		other: 'Ніводная падзея не адпавядае ўсім # фільтрам адразу.'
	},
	without: (name: string, brings: string) => `Без фільтра «${name}»: ${brings}.`,
	/** By the number of events. */
	brings: { one: '# падзея', few: '# падзеі', many: '# падзей', other: '# падзеі' },
	bringsNone: 'таксама нічога',
	nothingKnown: 'На той момант з гэтай гісторыі нічога яшчэ не было апублікавана.',
	showEverything: 'Паказаць тое, што вядома сёння'
};
