/** Words of what the build writes for others: previews, feeds, players. Not part of the page, so not in `en.ts`. */
export const found = {
	untitled: 'Untitled story',
	preview: (title: string) => `The story “${title}” with its timeline`,
	frame: (title: string) => `${title} (interactive timeline and map)`,
	holds: (events: string, claims: string, sources: string) =>
		`${events} events and ${claims} claims from ${sources} sources; every claim names who made it and since when it was known.`,
	happenings: (title: string) => `Events of the story “${title}”`,
	feed: (title: string) => `${title}: publication and corrections`,
	published: 'Published',
	revised: 'Revised',
	correction: (date: string) => `Correction of ${date}`,
	was: (text: string) => `Before: ${text}`
};
