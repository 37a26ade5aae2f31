/** Words of "How to read this" and of the sheet of all marks. */
export const howto = {
	shapes: {
		official: 'Square',
		independent: 'Circle',
		eyewitness: 'Triangle',
		agency: 'Diamond',
		campaign: 'Triangle, point down',
		note: 'Pencil'
	},
	is: (drawn: string, means: string) => `${drawn}: ${means}.`,
	soft: 'Soft ends',
	then: 'about then',
	closed: 'Closed ends',
	span: 'within this span',
	byThen: 'by then',
	hollow: 'Hollow',
	arrow: 'Arrow on a bar',
	quoted: (words: string) => `“${words}”`,
	softTop: 'Soft top',
	hatched: 'Hatched',
	estimate: 'an estimate',
	differ: 'accounts differ',
	note: 'editor’s note or inference',
	all: 'All marks',
	close: 'Close',
	lede: 'One grammar for timeline, map, charts and list. Colour repeats what shape, place or word already says; it never carries meaning alone.',
	shape: 'Shape: who says so',
	several: 'Several sources',
	severalNote: 'first claim large, the others small, and a crossed-out equals sign where they disagree',
	edge: 'Edge: how well the time is known',
	edges: {
		exact: ['To the minute', 'mark only'],
		around: ['About then', 'soft on both sides'],
		within: ['Some time in this span', 'thin line, closed ends'],
		by: ['By then', 'the same, with the mark at its end'],
		lasted: ['It lasted', 'full bar'],
		softEnd: ['One end not known', 'soft on that side'],
		open: ['Still going on', 'ends in an arrow']
	},
	fill: 'Fill: how firm the claim is',
	fills: {
		stated: ['Stated and sourced', 'filled'],
		disputed: ['Disputed', 'hollow'],
		estimate: ['Estimate, sample, running tally', 'hatched'],
		unpublished: ['Not yet published', 'dashed outline, no title, no number'],
		out: ['Left out by a filter', 'shape and fill stay, the hue goes']
	},
	end: 'Bar end: how the number was given',
	ends: {
		exact: 'a number',
		about: 'about',
		nearly: 'nearly',
		'more than': 'more than, at least',
		'up to': 'up to',
		range: 'from, to',
		gap: 'not found, not published'
	},
	place: 'Place: as wide as the claim',
	places: {
		site: ['Building or crossing', 'mark'],
		within: ['Known to about 1 km', 'mark in a tinted disc with a thin ring, true to scale'],
		city: ['Somewhere in the city', 'plain tint, counted beside the map, no pin'],
		country: ['Country as a whole', 'listed beside the map'],
		none: ['Place not stated', 'a chip of its own']
	},
	subject: 'Subject: lane, sign and hue',
	state: 'States of a mark',
	states: {
		hovered: 'under the pointer, in all views',
		selected: 'selected'
	},
	night: 'Shaded ground',
	nightNote: 'night, 20:00 to 06:00'
};
