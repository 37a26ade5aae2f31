/** Words of "as known on". */
export const known = {
	label: 'As known on',
	/** The button that opens it on a narrow page. */
	short: (value: string) => `Known on: ${value}`,
	today: 'today: everything',
	todayShort: 'today',
	/** For those who listen: how to move. */
	help: 'Arrows move by an hour, Page Up and Page Down by a day. End shows everything.',
	previous: (when: string) => `Previous publication: ${when}`,
	next: (when: string) => `Next publication: ${when}`,
	noPrevious: 'No earlier publication',
	noNext: 'No later publication',
	everything: 'Show everything',
	history: 'What was known when',
	type: 'Type a moment',
	typed: (zone: string) => `Date and time, ${zone}`,
	latest: (when: string) => `Last out by then, ${when}:`,
	key: 'Track: a line for each publication with a clock time, a band for each day on which something came out at an hour that no source gives, and a bar for the day of the article.',
	moment: (day: string, time: string, zone: string) =>
		`The story as it could be read on ${day} at ${time} ${zone}. What no source had published by then is a dashed outline, without title or number.`
};
