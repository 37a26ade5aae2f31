/** Words for what marks mean: who says so, how firm, how well known, how a number was given. */
export const marks = {
	voices: {
		official: 'Официальный источник',
		independent: 'Независимый источник',
		eyewitness: 'Очевидец',
		agency: 'Информагентство',
		campaign: 'Участник выборов',
		note: 'Примечание редакции'
	},
	voicesInside: {
		official: 'официальный источник',
		independent: 'независимый источник',
		eyewitness: 'очевидец',
		agency: 'информагентство',
		campaign: 'участник выборов',
		note: 'примечание редакции'
	},
	voicesExplained: {
		official: 'Государственный орган или должностное лицо любой страны; какой именно, сказано в подписи',
		independent: 'Журналисты, наблюдатели, правозащитники, ООН',
		eyewitness: 'Те, кто был на месте: волонтёры, родные',
		agency: 'Изложение без названного источника',
		campaign: 'Кандидат или партия',
		note: 'От нас: примечание редакции или вывод, ничьё утверждение'
	},
	inference: 'Наш вывод',
	firmness: {
		stated: 'утверждается',
		disputed: 'оспаривается',
		estimate: 'оценка'
	},
	/** Agree with "уверенность". */
	confidence: {
		high: 'высокая',
		medium: 'средняя',
		low: 'низкая'
	},
	verdicts: {
		'borne out': 'подтверждается',
		refined: 'уточняется',
		contradicted: 'есть противоречие',
		'too vague': 'слишком неопределённо'
	},
	qualifiers: {
		exact: '',
		about: 'около',
		nearly: 'почти',
		'at least': 'не менее',
		'more than': 'более',
		'up to': 'до',
		range: '',
		indefinite: '',
		'not published': ''
	},
	figures: {
		notPublished: 'не опубликовано',
		notFound: 'подсчёт не найден',
		noNumber: 'число не названо',
		/** A pattern; every case form of each word. */
		magnitudes: 'миллион[а-яё]*|миллиард[а-яё]*|тысяч[а-яё]*|млн|млрд|тыс\\.',
		range: (min: string, max: string) => `${min}–${max}`,
		unit: (number: string, unit: string) => (/^\p{L}/u.test(unit) ? `${number} ${unit}` : `${number}${unit}`),
		/** "десятки человек", "несколько человек"; words that cannot govern a noun stand alone. */
		indefinite: (words: string, unit: string) => (/(ые|ие|ть|ий)$/i.test(words) ? words : `${words} ${unit}`)
	},
	extras: {
		base: (base: string) => `доля, основа: ${base}`,
		asOf: (time: string) => `по состоянию на ${time}`,
		derived: (formula: string) => `рассчитано: ${formula}`
	},
	measures: {
		flow: 'за период',
		cumulative: 'всего к тому моменту',
		stock: 'на тот момент',
		share: 'доля'
	},
	when: {
		about: (time: string) => `около ${time}`,
		by: (time: string) => `не позднее ${time}`,
		during: (day: string) => `в течение ${day}`,
		someTime: (range: string) => `в какой-то момент, период: ${range}`,
		throughout: (day: string) => `весь день ${day}`,
		between: (from: string, to: string) => `${from} – ${to}`,
		from: (time: string) => `с ${time}`,
		/** A last day is included, a clock time is an end. */
		until: (time: string) => (time.includes(':') ? `до ${time}` : `по ${time}`),
		uncertain: (time: string) => `${time} (не точно)`
	},
	dayAndTime: (day: string, time: string) => `${day}, ${time}`,
	known: {
		since: (time: string) => `известно с ${time}`,
		sinceDay: (day: string) => `известно с ${day} (час не указан)`,
		sinceSpan: (range: string) => `день, с которого известно, не указан; период: ${range}`,
		undated: 'дата публикации неизвестна',
		clock: (day: string, time: string) => `${day}, ${time}`
	},
	placeKinds: {
		site: 'здание или место',
		city: 'город',
		region: 'регион',
		country: 'страна'
	},
	places: {
		notStated: 'место не указано',
		within: (kind: string, distance: string) => `${kind}, с точностью до ${distance}`,
		level: (kind: string) => `точность: ${kind}`,
		metres: (n: string) => `${n} м`,
		kilometres: (n: string) => `${n} км`
	},
	/** Agree with "источник". */
	ownership: {
		'state-run': 'государственный',
		'opposition-linked': 'связан с оппозицией',
		private: 'частный',
		public: 'общественный',
		intergovernmental: 'межправительственный'
	},
	notChecked: 'ещё не проверен',
	relations: {
		contradicts: 'противоречит',
		refines: 'уточняет',
		supersedes: 'заменяет',
		repeats: 'повторяет'
	},
	/** Before a colon and a claimant in the nominative: "этому противоречит: Reuters". */
	relationsBack: {
		contradicts: 'этому противоречит',
		refines: 'это уточняет',
		supersedes: 'это заменяет',
		repeats: 'это повторяет'
	},
	differ: 'Сведения расходятся',
	also: (first: string, others: readonly string[]) =>
		others.length === 0 ? first : `${first}, также ${others.join(', ')}`,
	/** Leads past an entry that may distress. */
	skip: 'Пропустить',
	unpublished: 'ещё не опубликовано'
};
