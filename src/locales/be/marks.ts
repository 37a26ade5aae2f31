/** Words for what marks mean: who says so, how firm, how well known, how a number was given. Shared by all views. */
export const marks = {
	voices: {
		official: 'Афіцыйны бок',
		independent: 'Незалежны бок',
		eyewitness: 'Сведка',
		agency: 'Інфармагенцтва',
		campaign: 'Выбарчая кампанія',
		note: 'Заўвага рэдакцыі'
	},
	/** Inside a sentence, always in the nominative. */
	voicesInside: {
		official: 'афіцыйны бок',
		independent: 'незалежны бок',
		eyewitness: 'сведка',
		agency: 'інфармагенцтва',
		campaign: 'выбарчая кампанія',
		note: 'заўвага рэдакцыі'
	},
	voicesExplained: {
		official: 'Дзяржаўны орган або службовая асоба любой краіны; якой — сказана ў подпісе',
		independent: 'Журналісты, назіральнікі, праваабаронцы, ААН',
		eyewitness: 'Той, хто там быў: валанцёры, родныя',
		agency: 'Аповед агенцтва без названай крыніцы',
		campaign: 'Кандыдат або партыя',
		note: 'Наша заўвага або выснова, а не чыёсьці сцверджанне'
	},
	inference: 'Наша выснова',
	firmness: {
		stated: 'сцвярджаецца',
		disputed: 'аспрэчваецца',
		estimate: 'ацэнка'
	},
	confidence: {
		high: 'высокая',
		medium: 'сярэдняя',
		low: 'нізкая'
	},
	verdicts: {
		'borne out': 'пацвярджаецца',
		refined: 'удакладняецца',
		contradicted: 'супярэчыць іншым звесткам',
		'too vague': 'занадта няпэўна'
	},
	/** Before the number. */
	qualifiers: {
		exact: '',
		about: 'каля',
		nearly: 'амаль',
		'at least': 'не менш за',
		'more than': 'больш за',
		'up to': 'да',
		range: '',
		indefinite: '',
		'not published': ''
	},
	figures: {
		notPublished: 'не апублікавана',
		notFound: 'падліку не знойдзена',
		noNumber: 'лічба не названая',
		/** Words that belong to the digits before them; a pattern. */
		magnitudes: 'мільён\\S*|мільярд\\S*|тысяч\\S*',
		range: (min: string, max: string) => `${min}–${max}`,
		/** "119 чалавек", "80%". */
		unit: (number: string, unit: string) => (/^\p{L}/u.test(unit) ? `${number} ${unit}` : `${number}${unit}`),
		/** A number in words and what it counts; only words that take the genitive plural take a noun. */
		indefinite: (words: string, unit: string) =>
			/(дзясяткі|сотні|тысячы?|некалькі|шмат)$/i.test(words) ? `${words} ${unit}` : words
	},
	extras: {
		base: (base: string) => `доля ад: ${base}`,
		asOf: (time: string) => `станам на ${time}`,
		derived: (formula: string) => `вылічана: ${formula}`
	},
	measures: {
		flow: 'за перыяд',
		cumulative: 'усяго да гэтага часу',
		stock: 'на той момант',
		share: 'доля'
	},
	when: {
		/** Clocks and days begin with a digit; other words take no preposition before them. */
		about: (time: string) => (/^\d/.test(time) ? `каля ${time}` : `прыкладна ${time}`),
		by: (time: string) => `не пазней за ${time}`,
		during: (day: string) => `цягам ${day}`,
		someTime: (range: string) => `у нейкі час: ${range}`,
		throughout: (day: string) => `увесь дзень ${day}`,
		between: (from: string, to: string) => `${from} – ${to}`,
		from: (time: string) => `з ${time}`,
		until: (time: string) => `да ${time}`,
		uncertain: (time: string) => `${time} (няпэўна)`
	},
	/** Before a day in a full label. */
	dayAndTime: (day: string, time: string) => `${day}, ${time}`,
	known: {
		since: (time: string) => `вядома з ${time}`,
		sinceDay: (day: string) => `вядома з ${day} (гадзіна не названая)`,
		sinceSpan: (range: string) => `вядома з дня, які не названы: ${range}`,
		undated: 'дата публікацыі невядомая',
		clock: (day: string, time: string) => `${day}, ${time}`
	},
	placeKinds: {
		site: 'будынак або пляцоўка',
		city: 'горад',
		region: 'рэгіён',
		country: 'краіна'
	},
	places: {
		notStated: 'месца не названа',
		within: (kind: string, distance: string) => `${kind}, з дакладнасцю да ${distance}`,
		level: (kind: string) => `дакладнасць: ${kind}`,
		metres: (n: string) => `${n} м`,
		kilometres: (n: string) => `${n} км`
	},
	/** Of a source, which is feminine. */
	ownership: {
		'state-run': 'дзяржаўная',
		'opposition-linked': 'звязаная з апазіцыяй',
		private: 'прыватная',
		public: 'грамадская',
		intergovernmental: 'міжурадавая'
	},
	notChecked: 'яшчэ не праверана',
	relations: {
		contradicts: 'супярэчыць',
		refines: 'удакладняе',
		supersedes: 'замяняе',
		repeats: 'паўтарае'
	},
	/** The same, seen from the claim that is spoken about; a colon and a name in the nominative follow. */
	relationsBack: {
		contradicts: 'хто пярэчыць',
		refines: 'хто ўдакладняе',
		supersedes: 'хто паведаміў навейшае',
		repeats: 'хто паўтарае'
	},
	differ: 'Звесткі разыходзяцца',
	also: (first: string, others: readonly string[]) =>
		others.length === 0 ? first : `${first}, таксама ${others.join(', ')}`,
	/** Leads past an entry that may distress. */
	skip: 'Прапусціць',
	unpublished: 'яшчэ не апублікавана'
};
