/** Words of the frame around an embedded story. */
export const embed = {
	asOf: (date: string) => `As of ${date}.`,
	asKnown: (day: string, time: string) => `As known on ${day}, ${time}.`,
	sources: (names: string, more: number, count: string) =>
		more > 0 ? `Sources: ${names} and ${count} more.` : `Sources: ${names}.`,
	noSources: 'Sources: none yet.',
	publisher: (name: string) => `Published by ${name}.`,
	data: 'Data',
	full: 'Full story',
	newWindow: 'opens a new window',
	controls: 'Filter, search, as known on'
};
