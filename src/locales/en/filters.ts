/** Words of the filters and of the sentence's buttons. */
export const filters = {
	subjects: 'Subjects',
	bySubject: 'Filter by subject',
	standings: 'Who says so',
	places: 'Place',
	confidence: 'How sure',
	confidenceNote: 'How sure it is that the claimant said it. It says nothing about whether it is true.',
	confidenceLevels: { high: 'High', medium: 'Medium', low: 'Low' },
	noPlace: 'Place not stated',
	/** How many of a facet's options are chosen. */
	chosen: (n: string, all: string) => `${n} of ${all}`,
	search: 'Words',
	searchHint: 'Find words',
	clearSearch: 'Clear the words',
	allDays: 'All days',
	clear: 'Clear all',
	active: 'Filters that are set',
	remove: (name: string) => `Remove filter: ${name}`,
	window: (from: string, to: string) => `${from} to ${to}`,
	words: (words: string) => `“${words}”`,
	extent: 'Map area',
	/** Names of the filters that an empty result offers to drop. */
	drop: {
		window: (n: string) => `Show all days (${n})`,
		categories: (n: string) => `Show all subjects (${n})`,
		places: (n: string) => `Show all places (${n})`,
		standings: (n: string) => `Show all who say so (${n})`,
		confidence: (n: string) => `Show all, however sure (${n})`,
		words: (n: string) => `Show without the words (${n})`,
		extent: (n: string) => `Show the whole map (${n})`
	},
	everything: (n: string) => `Clear everything (${n})`,
	empty: {
		one: 'No event matches this filter.',
		two: 'No event matches both filters.',
		other: 'No event matches all # filters.'
	},
	without: (name: string, brings: string) => `Without ${name} ${brings}.`,
	/** By the number of events. */
	brings: { one: 'there is #', other: 'there are #' },
	bringsNone: 'there is still none',
	nothingKnown: 'Nothing in this story had been published by then.',
	showEverything: 'Show what is known today'
};
