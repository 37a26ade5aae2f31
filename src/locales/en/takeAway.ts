/** Words of the dialog in which a view is cited and saved: fetched with it, and so not part of `en.ts`. */
export const takeAway = {
	title: 'Take away',
	close: 'Close',
	lede: 'Everything is made on this device, and nothing is sent anywhere. Names of files do not tell what is in them; the files themselves do.',
	now: 'What is shown now:',
	cite: 'Cite this view',
	form: 'Form',
	forms: { short: 'Short', full: 'Full', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
	text: 'The citation',
	copy: 'Copy',
	copied: 'Copied.',
	byHand: 'Press Ctrl or ⌘ and C to copy what is selected.',
	save: 'Save as a file',
	saved: (name: string) => `Saved as ${name}`,
	failed: 'This file could not be made. Nothing was saved.',
	working: 'Being made…',
	noAddress: 'This page is a file on a disk, so there is no address to cite.',
	pictures: 'Pictures',
	picture: 'Of what',
	wholeView: 'The whole view',
	timeline: 'Timeline',
	map: 'Map',
	chart: (title: string) => `Chart: ${title}`,
	theme: 'Colours',
	themes: { light: 'Light', dark: 'Dark' },
	kinds: { png: 'Save as PNG', svg: 'Save as SVG' },
	pictureNote:
		'Title, what is shown, claimants, sources, date and licence are drawn in. PNG has two pixels for one of the page.',
	alt: 'Description for those who do not see the picture:',
	copyAlt: 'Copy the description',
	print: 'Print',
	printNote:
		'What is shown now: the sentence, the drawings, the events that pass with their claims, and the selected event.',
	printNow: 'Print this view',
	data: 'Data',
	scope: 'How much',
	shown: 'What is shown',
	all: 'The whole story',
	scopeNote:
		'A part as a story file or package also keeps the claims that contradict or refine what is shown.',
	files: {
		csv: 'Table of claims and figures (CSV)',
		json: 'Story file (JSON)',
		geojson: 'Map data (GeoJSON)',
		ics: 'Calendar (iCalendar)',
		zip: 'Data package with all of it (ZIP)'
	},
	notes: {
		csv: 'One row a figure or a claim, with claimant and qualifier. Opens in any spreadsheet.',
		json: 'Can be shown by this program again, and edited.',
		geojson: 'Events; only single sites have a point.',
		ics: 'Whole days where no clock time is known.',
		zip: 'Tables, story file, licence, and a description of every column (Frictionless).'
	}
};
