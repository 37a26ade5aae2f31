/** Words of the list: the story in order of time. */
export const list = {
	title: 'Everything in order',
	lede: (events: string) =>
		`The same ${events} as text. Press one to see who says so and where accounts differ.`,
	events: { one: 'event', other: 'events' },
	held: (n: string) => `${n} not yet published`,
	side: { earlier: 'earlier', later: 'later' },
	differ: 'accounts differ',
	/** After the first claimant, where there is no room for all. */
	andMore: (n: string) => `and ${n} more`,
	more: { one: 'claim', other: 'claims' },
	/** After the number of claims, for those who listen: "2 claims about First people leave Akrestsina". */
	about: (title: string) => `about ${title}`,
	text: 'text',
	distressing: 'Describes violence.',
	graphic: 'Describes violence in detail.',
	laterText: 'The summary was written with today’s knowledge and is left out for a past moment.',
	fromHere: 'From here',
	untilHere: 'Until here',
	details: 'Go to the details',
	empty: 'No event passes the filters.',
	cure: 'See what to drop',
	/** Where a list is read in pieces. */
	earlierRows: 'Earlier',
	laterRows: 'Later',
	rows: (first: string, last: string, of: string) =>
		first === last ? `${first} of ${of}` : `${first} to ${last} of ${of}`
};
