/** Words of A | B. */
export const sides = {
	heading: 'A | B',
	lead: 'Two parts of the story on the same axes. Counts are of the events recorded here, not of what happened. Figures that somebody claims stand in lists, each by itself; nothing is added up.',
	close: 'Close A | B',
	swap: 'Swap A and B',
	choose: 'Compare with…',
	further: 'Days, hours, places and claimants of both sides can be changed afterwards.',
	presets: {
		nights: 'The first two whole nights',
		before: 'The same hours earlier',
		after: 'The same hours later',
		standings: 'Who says so',
		places: 'Two places'
	},
	other: 'Other comparisons',
	side: (letter: string) => `Side ${letter}`,
	change: (letter: string) => `Change side ${letter}`,
	from: (zone: string) => `From (${zone})`,
	until: (zone: string) => `Until (${zone})`,
	whole: 'All days',
	place: 'Place',
	allPlaces: 'All places',
	standing: 'Who says so',
	allStandings: 'All claimants',
	several: 'Several',
	/** Over the drawing: what the axis counts. */
	since: 'Hours since the beginning of each window',
	clock: 'Clock time, both windows laid over each other',
	calendar: 'Both sides on the story’s own clock',
	/** The drawing in a sentence. */
	drawn: (a: string, b: string) =>
		`Events by subject and time: A ${a}, B ${b}. The tables below say the same.`,
	hour: (n: string) => `+${n} h`,
	counts: 'Events by subject',
	subject: 'Subject',
	all: 'All subjects',
	/** Counts, spoken when they change. */
	status: (a: string, b: string) => `Events: A ${a}, B ${b}.`,
	empty: (letter: string) => `Side ${letter} is empty: no event of the story passes it.`,
	figures: (letter: string) => `Figures claimed in ${letter}`,
	noFigures: (letter: string) => `In ${letter} nobody claims a figure.`,
	more: (n: string) => `Show all ${n}`,
	table: 'Every event as a table',
	columns: { side: 'Side', when: 'When', event: 'Event', who: 'Who says so' }
};
