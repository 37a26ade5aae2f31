/** The timeline, its window, and the strip that stands for it on a phone. */
export const timeline = {
	label: (n: number, when: string) => `Timeline of ${n} events, ${when}`,
	how:
		'Arrow left and right move by time, up and down by lane, Page Up and Page Down by day. ' +
		'Enter selects, Escape clears. Shift with left or right stretches the window, with up or down moves it by a day.',
	window: 'Window of time',
	from: 'From',
	until: 'Until',
	moment: (day: string, time: string) => `${day}, ${time}`,
	longer: 'More days',
	shorter: 'Fewer days',
	all: 'All days',
	typed: 'Type dates',
	ends: {
		from: (zone: string) => `From, ${zone}`,
		until: (zone: string) => `Until, ${zone}`
	},
	apply: 'Apply',
	missing: 'Type both dates with their times.',
	reversed: 'The first date has to be earlier than the second.',
	beyond: (range: string) => `The story covers ${range}. Choose times within it.`,
	events: { one: 'event', other: 'events' },
	count: (n: string, noun: string) => `${n} ${noun}`,
	some: (n: string, total: string, noun: string) => `${n} of ${total} ${noun}`,
	published: (n: string, total: string) => `${n} of ${total} published`,
	/** After their number: events before and after the span that is drawn. */
	earlier: { one: 'earlier', other: 'earlier' },
	later: { one: 'later', other: 'later' },
	more: (n: number) => `and ${n} more`,
	unpublished: 'not yet published',
	together: (n: string) => `${n} marks close together`,
	known: (moment: string) => `known by ${moment}`,
	article: 'article: this day',
	counts: (bin: string, tallest: string) =>
		`Counts per ${bin}, all lanes on one scale; the tallest bar is ${tallest}.`,
	bins: { hours: (n: number) => `${n} hours`, day: 'day' },
	key: 'Key to the marks',
	edges: {
		around: 'about then',
		within: 'some time in this span',
		lasted: 'lasted'
	},
	differs: 'accounts differ'
};
