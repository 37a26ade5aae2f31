/** Words of what a class, or a reader alone, does at a step: asked, put in, and explained. Nothing is scored. */
export const classTask = {
	reveal: 'Reveal',
	hide: 'Hide the answer',
	clear: 'Clear',
	restore: 'Bring it back',
	kept: 'What is put in stays on this device. To skip it, go on.',
	later: 'The answer comes with the class.',
	loading: 'One moment…',
	failed: 'This part could not be loaded.',
	again: 'Try again',
	shown: 'The answer is shown below.',
	sources: 'What they say, and where it can be read',
	reason: 'Why?',
	choose: 'Choose',
	/** Before one's own text. */
	roomSaid: (text: string) => `You wrote: ${text}`,
	quoted: (text: string) => `“${text}”`,

	hands: {
		count: 'Count hands',
		more: (option: string) => `One hand more for “${option}”`,
		fewer: (option: string) => `One hand fewer for “${option}”`,
		all: (option: string, count: string) => `${option}: ${count}`,
		counted: (list: string) => `Hands: ${list}`
	},
	paged: {
		at: (n: number, of: number) => `${n} of ${of}`,
		next: 'Next one',
		previous: 'One back'
	},

	predict: {
		estimate: 'Your estimate',
		scale: 'Your estimate, on the scale',
		save: 'Save estimate',
		beyond: (from: string, to: string) =>
			`The scale goes from ${from} to ${to}; the number was set to its end.`,
		stays: 'It stays on this device and can be changed.',
		saved: (number: string) => `Saved: ${number}. It can be changed.`,
		keys: (by: string, far: string) => `Arrow keys move by ${by}, with Shift by ${far}.`,
		none: 'You saved no estimate.',
		was: (number: string) => `Your estimate was ${number}.`
	},
	draw: {
		how: 'Drag each bar, or type a number.',
		gap: (why: string) => `${why}: nothing to draw here`,
		point: (when: string) => `Your estimate, ${when}`,
		was: (number: string) => `You drew ${number}.`,
		none: 'You drew nothing here.'
	},
	order: {
		how: 'Drag by the handle, or use the buttons. Earliest first.',
		list: 'Events, in your order',
		up: (title: string) => `Move up: ${title}`,
		down: (title: string) => `Move down: ${title}`,
		drag: (title: string) => `Drag: ${title}`,
		moved: (title: string, n: number, of: number) => `${title}: now ${n} of ${of}.`,
		told: 'By the times that the sources give',
		own: (n: number) => `You put it at ${n}.`,
		either: (title: string) => `Its time overlaps with that of “${title}”: either may stand first.`
	},
	locate: {
		cross: 'Your mark.',
		how: 'Tap or click where it is, or use the arrow keys; with Shift they move in small steps.',
		none: 'No mark yet.',
		at: (where: string) => `The mark stands ${where}.`,
		away: (distance: string, towards: string, from: string) => `about ${distance} ${towards} of ${from}`,
		beside: (from: string) => `at ${from}`,
		off: 'away from all that is named on this map',
		wind: {
			n: 'north',
			ne: 'north-east',
			e: 'east',
			se: 'south-east',
			s: 'south',
			sw: 'south-west',
			w: 'west',
			nw: 'north-west'
		},
		north: 'North',
		south: 'South',
		west: 'West',
		east: 'East',
		move: 'Move the mark',
		lost: 'The outlines could not be loaded. Places stand where they belong, on plain ground.',
		place: (name: string, known: string) => `${name}: ${known}.`,
		apart: (distance: string) => `Your mark stands about ${distance} from its middle.`,
		within: 'Your mark stands inside the area within which the place is known.',
		unmarked: 'You put no mark.',
		credit: 'Map: Natural Earth; GeoNames (CC BY 4.0). Schematic, no streets.'
	},
	who: {
		said: (who: string) => `Said by ${who}.`
	},
	judge: {
		support: { supported: 'supported', uncertain: 'uncertain', unsupported: 'unsupported' },
		sources: 'By the sources of this story',
		open: 'The story gives no verdict on it.'
	},
	sourcing: {
		claim: 'Claim',
		model: 'What could stand here'
	},
	corroborate: {
		statement: 'Statement',
		stances: {
			supports: 'supports',
			contradicts: 'contradicts',
			silent: 'silent',
			uncertain: 'uncertain'
		},
		sources: 'The sources'
	},
	reflect: {
		text: 'In our own words',
		possible: 'One possible answer'
	},
	cell: (row: string, column: string) => `${column} ${row}`,

	put: {
		title: 'What you have put in',
		none: 'Nothing has been put in yet.',
		stays: 'It stays on this device, is never sent, and can be printed, saved or cleared.',
		print: 'Print',
		save: 'Save as CSV',
		clear: 'Clear everything',
		sure: 'Clear all answers? They cannot be brought back.',
		yes: 'Yes, clear',
		no: 'Keep them',
		cleared: 'Everything that was put in is gone.',
		file: 'answers',
		columns: {
			step: 'step',
			kind: 'kind',
			prompt: 'prompt',
			item: 'item',
			answer: 'answer',
			reason: 'reason',
			hands: 'hands'
		},
		kinds: {
			predict: 'estimate',
			draw: 'drawing',
			order: 'order',
			locate: 'place',
			who: 'who said it',
			judge: 'judgement',
			sourcing: 'sourcing',
			corroborate: 'corroboration',
			reflect: 'own words'
		}
	}
};
