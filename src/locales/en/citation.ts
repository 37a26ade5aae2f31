/** Words of a citation. */
export const citation = {
	untitled: 'Untitled story',
	revised: (date: string) => `Revised ${date}.`,
	published: (date: string) => `Published ${date}.`,
	asOf: (date: string) => `as of ${date}`,
	accessed: (date: string) => `Accessed ${date}.`,
	view: (sentence: string) => `What is shown: ${sentence}`,
	selected: (title: string) => `Selected: ${title}.`,
	quoted: (title: string) => `“${title}”`
};

export type CitationWords = typeof citation;
