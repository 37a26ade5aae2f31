/** Words about the story as a whole: who answers for it, corrections, the data, a pinned copy. */
export const about = {
	answers: 'Who answers for it',
	publisher: 'Publisher',
	editor: 'Editor',
	funding: 'Funding',
	contact: 'Contact',
	report: 'Report a mistake',
	method: 'Method',
	corrections: 'Corrections',
	noCorrections: 'None so far.',
	was: (text: string) => `Before: ${text}`,
	take: 'Take it with you',
	data: 'The story as data (JSON)',
	licence: 'Licence of texts and data',
	pinned: (date: string) => `This copy was pinned on ${date} and does not change.`,
	check: 'Check for corrections',
	checking: 'Looking…',
	noneSince: 'The live page has no newer corrections.',
	since: (n: number, count: string) =>
		n === 1 ? 'One correction has been made since:' : `${count} corrections have been made since:`,
	unchecked: 'The live page could not be reached from here.',
	live: 'Open the live page'
};
