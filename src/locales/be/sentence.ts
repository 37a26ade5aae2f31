/** Lists inside the sentence: "вызваленне, пратэсты і гвалт". */
function and(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} і ${last}`;
}

/**
 * The sentence that says what is on screen. Counts come in as text, with the plural form chosen by the caller.
 * Names come in the nominative, so a colon stands before them.
 */
export const sentence = {
	and,
	/** By the total. */
	all: { one: 'Усяго # падзея', few: 'Усе # падзеі', many: 'Усе # падзей', other: 'Усе # падзеі' },
	/** By the total, after "з": "19 з 45 падзей", "з 21 падзеі". */
	ofEvents: { one: 'падзеі', few: 'падзей', many: 'падзей', other: 'падзеі' },
	some: (shown: string, total: string, noun: string) => `${shown} з ${total} ${noun}`,
	someBrief: (shown: string, total: string) => `${shown} з ${total}`,
	nothing: 'Падзей няма',
	nothingRest: ' у гэтай гісторыі.',
	/** "апублікавана да …" may follow, so it is a number. */
	none: (total: string, noun: string) => `0 з ${total} ${noun}`,
	range: (range: string) => `, ${range}`,
	between: (from: string, to: string) => `: ${from} – ${to}`,
	/** Two days, or one. */
	daysBrief: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
	allSubjects: 'усе тэмы',
	subjects: (names: readonly string[]) => `толькі тэмы: ${and(names)}`,
	allPlaces: 'усе месцы',
	places: (names: readonly string[]) => `толькі месцы: ${and(names)}`,
	standings: (names: readonly string[]) => `хто кажа: ${and(names)}`,
	confidence: (names: readonly string[]) => `упэўненасць: ${and(names)}`,
	words: (words: string) => `са словамі «${words}»`,
	extent: 'толькі гэтая частка карты',
	/** By the number of events in which accounts differ. */
	differ: {
		one: 'У # з іх звесткі разыходзяцца.',
		few: 'У # з іх звесткі разыходзяцца.',
		many: 'У # з іх звесткі разыходзяцца.',
		other: 'У # з іх звесткі разыходзяцца.'
	},
	differOnly: 'Звесткі пра яе разыходзяцца.',
	differBrief: {
		one: 'звесткі разыходзяцца: #',
		few: 'звесткі разыходзяцца: #',
		many: 'звесткі разыходзяцца: #',
		other: 'звесткі разыходзяцца: #'
	},
	known: (moment: string) => ` апублікавана да ${moment}.`,
	knownBrief: (moment: string) => ` апублікавана да ${moment}`,
	soft: (count: string, day: string) =>
		`Яшчэ ${count} з’явілася ${day}, гадзіны не называе ніводная крыніца.`,
	/** By the number. */
	undated: {
		one: 'Яшчэ # не мае даты публікацыі.',
		few: 'Яшчэ # не маюць даты публікацыі.',
		many: 'Яшчэ # не маюць даты публікацыі.',
		other: 'Яшчэ # не маюць даты публікацыі.'
	},
	outlines: 'Пункцірныя контуры: яшчэ не апублікавана.',
	/** After the published total, when filters hold some back; ": from – to" or ", range" may follow. */
	shown: (count: string) => `Паказана з іх ${count}`,
	shownNone: 'Паказана з іх 0',
	shownBrief: (count: string) => `, паказана ${count}`
};
