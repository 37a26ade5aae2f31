/** Words of what is wrong with a story file. */
export const flaws = {
	flaws: (n: number, count: string) =>
		n === 1 ? 'One flaw was found in the story file' : `${count} flaws were found in the story file`,
	flawsNote: 'What could be read is shown. What could not is listed here, with its place in the file.',
	wholeFile: 'the file',
	fix: (meant: string) => `Probably meant: ${meant}`
};
