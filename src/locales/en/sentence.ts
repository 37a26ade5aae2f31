/** Lists inside the sentence: "releases, vote and protest". */
function and(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The sentence that says what is on screen. Counts come in as text, with the plural form chosen by the caller. */
export const sentence = {
	and,
	/** By the total. */
	all: { one: 'The only event', other: 'All # events' },
	/** By the total: "19 of 45 events". */
	ofEvents: { one: 'event', other: 'events' },
	some: (shown: string, total: string, noun: string) => `${shown} of ${total} ${noun}`,
	someBrief: (shown: string, total: string) => `${shown} of ${total}`,
	nothing: 'No events',
	nothingRest: ' in this story.',
	none: (total: string, noun: string) => `None of the ${total} ${noun}`,
	range: (range: string) => `, ${range}`,
	between: (from: string, to: string) => ` between ${from} and ${to}`,
	/** "13 Aug to 14 Aug", or one day. */
	daysBrief: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
	allSubjects: 'all subjects',
	subjects: (names: readonly string[]) => `only ${and(names)}`,
	allPlaces: 'all places',
	places: (names: readonly string[]) => `only in ${and(names)}`,
	standings: (names: readonly string[]) => `with ${and(names)} accounts`,
	confidence: (names: readonly string[]) => `confidence ${and(names)}`,
	words: (words: string) => `with the words “${words}”`,
	extent: 'inside the map area',
	/** By the number of events in which accounts differ. */
	differ: { one: 'In # of them accounts differ.', other: 'In # of them accounts differ.' },
	differOnly: 'Accounts of it differ.',
	differBrief: { one: '# with accounts that differ', other: '# with accounts that differ' },
	known: (moment: string) => ` had been published by ${moment}.`,
	knownBrief: (moment: string) => ` published by ${moment}`,
	soft: (count: string, day: string) => `${count} more appeared at an hour of ${day} that no source gives.`,
	/** By the number. */
	undated: {
		one: '# more has no date of publication.',
		other: '# more have no date of publication.'
	},
	outlines: 'Dashed outlines: not yet published.',
	/** After the published total, when filters hold some back: "Shown: 9 of them between …" */
	shown: (count: string) => `Shown: ${count} of them`,
	shownNone: 'Shown: none of them',
	shownBrief: (count: string) => `, ${count} shown`
};
