/** Words of the selected event, of its short form, and of claims wherever they are shown in full. */
export const detail = {
	hint: 'Press a mark, a bar, a place or a row to see who says so, since when, and where accounts differ.',
	selected: (title: string) => `Selected: ${title}`,
	unpublished: 'Not yet published at the chosen moment',
	unpublishedText: 'Something is known to have happened here. Nothing about it was out yet.',
	previous: 'Previous event',
	next: 'Next event',
	close: 'Close the selected event',
	expand: 'Show more of the selected event',
	collapse: 'Show less of the selected event',
	loading: 'Loading what sources say.',
	outsideWindow: 'This lies outside the days you chose.',
	filteredOut: 'The filters you chose leave this event out.',
	/** How well the time is known. */
	senses: {
		exact: 'to the minute',
		within: 'some time in this span',
		throughout: 'lasting',
		around: 'approximate',
		by: 'at the latest'
	},
	place: (name: string, precision: string) => `${name} (${precision})`,
	people: 'People',
	person: (name: string, role: string) => `${name}, ${role}`,
	distressing: 'Describes violence.',
	graphic: 'The text describes violence in detail.',
	showText: 'Show the text',
	laterText:
		'The summary and the notes were written with today’s knowledge and are left out for a past moment.',
	claims: 'Who says what',
	noClaims: 'An editor’s note: nobody’s claim.',
	differ: 'Where accounts differ',
	between: (one: string, other: string) => `${one} and ${other}`,
	related: 'How the claims hang together',
	relation: (one: string, relation: string, other: string) => `${one}: ${relation} ${other}.`,
	/** Which event another claim belongs to. */
	from: 'From',
	note: 'Editor’s note:',
	quote: 'In its words:',
	confidence: (degree: string) => `Confidence that this was said: ${degree}`,
	saved: 'saved copy',
	language: (name: string) => `in ${name}`,
	languages: {
		be: 'Belarusian',
		de: 'German',
		en: 'English',
		es: 'Spanish',
		fr: 'French',
		lt: 'Lithuanian',
		pl: 'Polish',
		ru: 'Russian',
		uk: 'Ukrainian'
	},
	figure: {
		base: (base: string) => `share of ${base}`,
		asOf: (time: string) => `as of ${time}`,
		derived: (formula: string) => `derived: ${formula}`
	},
	copy: 'Copy link to this event',
	copied: 'Link copied.',
	byHand: 'Copy this address:',
	sources: { one: 'source', other: 'sources' },
	differs: 'accounts differ',
	/** Name of the few lines near the drawings. */
	short: 'Selected event, in short',
	full: 'All claims and sources'
};
