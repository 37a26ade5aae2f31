/** Words of the page around the views. */
export const shell = {
	skip: (view: string) => `Skip to: ${view}`,
	languages: 'Languages',
	/** Before the name of a language: not everything is translated. */
	strayed: 'Some texts are only in:',
	jump: 'Parts of this page',
	share: 'Copy link',
	shared: 'Link copied. It shows what you see now.',
	shareByHand: 'Copy this address. It shows what you see now:',
	/** Through the system’s own sheet, where there is one. */
	send: 'Share',
	embed: 'Embed',
	takeAway: 'Take away',
	telling: 'Step by step',
	play: 'Play',
	beside: 'Compare with…',
	inClass: 'In class',
	more: 'More',
	safe: 'Reading safely',
	help: 'Help',
	/** Empties the page at once. */
	leave: 'Leave',
	embedFailed: 'The dialog could not be loaded. Please try again.',
	lost: (id: string) =>
		`The link asks for “${id}”, which this story does not have, or no longer has. Everything else is here.`,
	dismiss: 'Close this message',
	untitled: 'Untitled story',
	empty: 'This story has no events that can be shown.',
	counts: (events: string, claims: string, sources: string) =>
		`${events} events and ${claims} claims from ${sources} sources. Every claim names who made it and since when it was known. Figures keep the words they were given with; official and independent numbers are never added up.`,
	zone: (label: string) => `All times are ${label}.`,
	loading: 'Loading',
	failed: 'This part could not be loaded. The list below has the same facts.',
	retry: 'Try again'
};
