/** Words of the dialog “Reading safely”: fetched with it, and so not part of `en.ts`. */
export const safe = {
	title: 'Reading safely',
	close: 'Close',
	ways: {
		text: 'Sources as plain text',
		quiet: 'No new entries in the history'
	},
	notes: {
		text: 'Sources are named with publisher, title and day, and nothing leads to them: on this page, in links that you share and in files that you take away.',
		quiet:
			'What you choose on this page no longer adds to the browser’s history, nor does going on to its other pages. Entries that are there already stay.'
	},
	kept: 'Both switches stand in the address of the page and nowhere else. They hold after a reload, in the other languages and for whoever gets the link; nothing is stored.',
	not: 'What this does not do',
	limits: [
		'It does not hide that this page was opened: the browser’s history, its cache, the device and the network may still show its address.',
		'It does not hide what the page is about: its title and texts stay as they are.',
		'It takes back nothing that was saved, copied or sent before.',
		'A private window leaves less on the device. It changes nothing in the network.'
	],
	leaving:
		'“Leave” empties this page at once and puts a blank one in its place. Earlier entries in the history of this tab stay and can lead back, unless the second switch was on from the beginning.'
};
