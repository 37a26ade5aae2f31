/** The timeline, its window, and the strip that stands for it on a phone. */
export const timeline = {
	label: (n: number, when: string) => `Храналогія, падзей: ${n}, ${when}`,
	how:
		'Стрэлкі ўлева і ўправа вядуць па часе, уверх і ўніз — па дарожках, Page Up і Page Down — па днях. ' +
		'Enter выбірае, Escape скідвае выбар. Shift са стрэлкай улева або ўправа расцягвае прамежак, ' +
		'уверх або ўніз — перасоўвае яго на дзень.',
	window: 'Прамежак часу',
	from: 'З',
	until: 'Да',
	moment: (day: string, time: string) => `${day}, ${time}`,
	longer: 'Больш дзён',
	shorter: 'Менш дзён',
	all: 'Усе дні',
	typed: 'Увесці даты',
	ends: {
		from: (zone: string) => `З (${zone})`,
		until: (zone: string) => `Да (${zone})`
	},
	apply: 'Ужыць',
	missing: 'Увядзіце абедзве даты з часам.',
	reversed: 'Першая дата мусіць быць раней за другую.',
	beyond: (range: string) => `Гісторыя ахоплівае такія дні: ${range}. Выберыце час у гэтых межах.`,
	events: { one: 'падзея', few: 'падзеі', many: 'падзей', other: 'падзеі' },
	count: (n: string, noun: string) => `${n} ${noun}`,
	/** Without the noun, whose form would be that after a bare number. */
	some: (n: string, total: string) => `${n} з ${total}`,
	published: (n: string, total: string) => `апублікавана ${n} з ${total}`,
	/** After their number: events before and after the span that is drawn. */
	earlier: { one: 'раней', few: 'раней', many: 'раней', other: 'раней' },
	later: { one: 'пазней', few: 'пазней', many: 'пазней', other: 'пазней' },
	more: (n: number) => `і яшчэ ${n}`,
	unpublished: 'яшчэ не апублікавана',
	together: (n: string) => `знакаў побач: ${n}`,
	known: (moment: string) => `вядома на ${moment}`,
	article: 'артыкул: гэты дзень',
	counts: (bin: string, tallest: string) =>
		`Слупок ахоплівае: ${bin}; усе дарожкі ў адным маштабе; у найвышэйшым слупку ${tallest}.`,
	bins: { hours: (n: number) => `${n} гадз.`, day: 'дзень' },
	key: 'Што азначаюць знакі',
	edges: {
		around: 'прыкладна тады',
		within: 'у нейкі момант гэтага прамежку',
		lasted: 'доўжылася'
	},
	differs: 'звесткі разыходзяцца'
};
