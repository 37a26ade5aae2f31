/** Words of the list of sources, and of how well what is shown is documented. */
export const sources = {
	heading: 'Sources of what is shown',
	events: { one: 'event', other: 'events' },
	sources: { one: 'source', other: 'sources' },
	publishers: { one: 'publisher', other: 'publishers' },
	claims: { one: 'claim', other: 'claims' },
	/** Three numbers with their nouns. */
	shown: (events: string, sources: string, publishers: string) =>
		`Shown: ${events}, ${sources}, ${publishers}.`,
	group: 'Group by',
	by: { publisher: 'publisher', kind: 'kind of source' },
	copies: 'A copy, a translation or an account stands with the publisher whose text it is.',
	kinds: {
		official: 'State body or institution',
		agency: 'News agency',
		'state media': 'State media',
		media: 'Media',
		ngo: 'Civil society',
		party: 'Party or campaign',
		document: 'Document',
		aggregator: 'Aggregator'
	},
	published: (date: string) => `published ${date}`,
	undated: 'no date given',
	/** Kinds of claimants, in lower case. */
	standing: (voices: string) => `standing of its claims: ${voices}`,
	/** The same as `events`, after `about`. */
	about: { one: 'event', other: 'events' },
	rest: (claims: string, events: string) => `${claims} about ${events}`,
	sentence: 'the sentence',
	elsewhere: (sources: string) => `And ${sources} more, used only by events that are not shown.`,
	unread: (claims: string) =>
		`Known by then, but read here in sources that came out later or are undated: ${claims}.`,
	more: (n: string) => `Show all ${n}`,
	empty: 'No event is shown, so there is no source to list and nothing to count.',
	quality: 'How well this is documented',
	lead: 'Counted for the events shown. Open a line to see what was counted.',
	measures: {
		independent: 'Two or more independent sources',
		time: 'Exact time',
		place: 'Exact place',
		empty: 'Days with nothing recorded',
		sentence: 'Claims whose link leads to the sentence'
	},
	rules: {
		independent:
			'Two claims by different claimants, read at different publishers, neither repeating the other. Copies count as their origin, official bodies as one claimant, inferences of ours not at all.',
		time: 'A clock time that a source gives, not “about” and not “by”.',
		place: 'A building or site, not a town.',
		empty:
			'Nothing recorded here does not mean that nothing happened. What is dated to a month only counts for no day.',
		sentence: 'The address holds a few words of the source; browsers go to them and mark them.'
	},
	standings: 'Claims by who makes them',
	of: (n: string, all: string) => `${n} of ${all}`,
	yes: 'Counted',
	no: 'Not counted',
	none: 'None.'
};
