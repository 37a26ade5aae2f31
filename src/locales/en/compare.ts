/** Words of claims side by side. */
export const compare = {
	heading: 'Claims side by side',
	close: 'Close the comparison',
	lead: 'Every claim stands by itself, on one scale from zero. Nothing is added up, averaged or joined.',
	lost: 'The link asks for claims that this story does not have, or no longer has.',
	unpublished: 'Not yet published at the chosen moment',
	/** Over the rows of a question. */
	asked: 'Answers to the question',
	also: 'The same, counted elsewhere or for another time',
	inWords: 'Without a number',
	scale: (unit: string) => `Scale from zero: ${unit}`,
	later: 'Not yet published',
	noNumber: 'no number given',
	on: 'As known on',
	today: 'today: everything',
	earlier: (when: string) => `Before the publication of ${when}`,
	next: (when: string) => `With the publication of ${when}`,
	noEarlier: 'Nothing of it came out earlier',
	everything: 'Show everything',
	/** What had been said by a moment: shown, and spoken when it changes. */
	known: (moment: string, count: string, all: string) => `As known on ${moment}: ${count} of ${all} claims.`,
	all: (count: string) => `As known today: ${count} claims.`,
	newest: (when: string, claims: string) => `Last, ${when}: ${claims}.`,
	says: (by: string, figure: string) => `${by}, ${figure}`,
	differ: 'Where accounts differ',
	related: 'How the claims hang together',
	note: 'Editor’s note:',
	grid: 'Which source says what',
	gridNote:
		'Made of the claims recorded in this story. “Silent” means that none is recorded from that source here; one source may copy another.',
	claim: 'Claim',
	stances: {
		says: 'says so',
		otherwise: 'says otherwise',
		other: 'puts it differently',
		vague: 'too vague',
		silent: 'silent'
	}
};
