/** Headings of the views, and their entries in the jump menu. */
export const views = {
	figures: 'Key figures',
	filters: 'Filters',
	known: 'As known on',
	compare: 'Claims side by side',
	sides: 'A | B',
	history: 'What was known when',
	timeline: 'Timeline',
	howto: 'How to read this',
	map: 'Map',
	charts: 'Charts',
	list: 'List',
	detail: 'Selected event',
	sources: 'Sources',
	article: 'Article',
	about: 'About this story'
};
