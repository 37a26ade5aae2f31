/** Words of the article's own view: its claims in its order, and what others make of them. */
export const article = {
	kicker: 'The article',
	withheld: 'The article may not yet have been out at the chosen moment.',
	dated: (publisher: string, date: string) => `${publisher}, ${date}.`,
	read: 'Read it at the publisher',
	photo: 'The photograph',
	photoHidden: 'is not shown here.',
	lede: (n: string) => `All its ${n}, in its order and in our words. Each leads to its event.`,
	claims: { one: 'claim', other: 'claims' },
	legend: {
		'borne out': 'others say the same.',
		refined: 'others say it more exactly.',
		contradicted: 'a source with better knowledge says otherwise.',
		'too vague': 'nothing to check it against.'
	},
	laterVerdicts:
		'Verdicts and notes rest on what became known later and are left out for a past moment. Claims that were not yet out are missing here.',
	quote: 'In its words:',
	event: 'Event:',
	place: 'Place:',
	story: 'about the story as a whole',
	see: 'Compare:'
};
