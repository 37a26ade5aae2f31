/** Lists inside the sentence: "освобождение, выборы и протест". */
function and(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} и ${last}`;
}

/** The sentence that says what is on screen. Names come in the nominative, so lists stand after colons. */
export const sentence = {
	and,
	/** "one" is also 21 and 31. */
	all: { one: 'Всего # событие', few: 'Все # события', many: 'Все # событий', other: 'Все # события' },
	/** By the total, after "из": in the genitive. */
	ofEvents: { one: 'события', few: 'событий', many: 'событий', other: 'события' },
	some: (shown: string, total: string, noun: string) => `${shown} из ${total} ${noun}`,
	someBrief: (shown: string, total: string) => `${shown} из ${total}`,
	nothing: 'Нет событий',
	nothingRest: ' в этом материале.',
	none: (total: string, noun: string) => `0 из ${total} ${noun}`,
	range: (range: string) => `, ${range}`,
	between: (from: string, to: string) => `: ${from} – ${to}`,
	daysBrief: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
	allSubjects: 'все темы',
	subjects: (names: readonly string[]) => `только темы: ${and(names)}`,
	allPlaces: 'все места',
	places: (names: readonly string[]) => `только места: ${and(names)}`,
	standings: (names: readonly string[]) => `кто говорит: ${and(names)}`,
	confidence: (names: readonly string[]) => `уверенность: ${and(names)}`,
	words: (words: string) => `со словами «${words}»`,
	extent: 'только участок карты',
	differ: {
		one: 'По # из них сведения расходятся.',
		few: 'По # из них сведения расходятся.',
		many: 'По # из них сведения расходятся.',
		other: 'По # из них сведения расходятся.'
	},
	differOnly: 'Сведения о нём расходятся.',
	differBrief: {
		one: 'по # сведения расходятся',
		few: 'по # сведения расходятся',
		many: 'по # сведения расходятся',
		other: 'по # сведения расходятся'
	},
	known: (moment: string) => ` опубликовано к моменту: ${moment}.`,
	knownBrief: (moment: string) => ` опубликовано к ${moment}`,
	soft: (count: string, day: string) =>
		`Ещё ${count} опубликовано ${day}, но час не указан ни в одном источнике.`,
	undated: {
		one: 'Ещё у # нет даты публикации.',
		few: 'Ещё у # нет даты публикации.',
		many: 'Ещё у # нет даты публикации.',
		other: 'Ещё у # нет даты публикации.'
	},
	outlines: 'Пунктирные контуры: ещё не опубликовано.',
	shown: (count: string) => `Из них показано ${count}`,
	shownNone: 'Из них не показано ни одного',
	shownBrief: (count: string) => `, показано ${count}`
};
