/** Words of the help: fetched with it, and so not part of `en.ts`. */
export const help = {
	title: 'Help: keys and gestures',
	close: 'Close',
	key: 'Key or gesture',
	does: 'What it does',
	parts: [
		[
			'Everywhere',
			[
				['Tab, Shift + Tab', 'to the next part, and back'],
				['Enter, Space', 'press what has the focus'],
				['Esc', 'close a dialog, a menu or the selected event'],
				['Back in the browser', 'undo a choice'],
				['?', 'this help']
			]
		],
		[
			'Timeline',
			[
				['← →', 'the event before or after'],
				['↑ ↓', 'the subject above or below'],
				['Home, End', 'first event, last event'],
				['Page Up, Page Down', 'a day back, a day on'],
				['Enter, Space', 'select the event'],
				['Shift + ← →', 'choose the days from event to event'],
				['Shift + ↑ ↓', 'move the chosen days back or on by one'],
				['On a handle: arrows, Page Up, Page Down', 'move this end by an hour or a day'],
				['On a handle: Home, End', 'as far as it goes'],
				['Drag over the days', 'choose days'],
				['Drag the band or a handle', 'move the chosen days or one end'],
				['Ctrl or ⌘ + wheel, two fingers', 'fewer or more days']
			]
		],
		[
			'Map',
			[
				['← → ↑ ↓', 'from mark to mark'],
				['Home, End', 'westernmost mark, easternmost mark'],
				['+ − 0', 'closer, further, as it was'],
				['Shift + arrow', 'move the map'],
				['Drag', 'move the map'],
				['Ctrl or ⌘ + wheel, two fingers', 'closer or further']
			]
		],
		[
			'Charts',
			[
				['← → ↑ ↓', 'from figure to figure'],
				['Home, End', 'first figure, last figure'],
				['T', 'table of the chart, and back']
			]
		],
		[
			'List and selected event',
			[
				['Enter', 'select the event'],
				['Enter on the number of claims', 'unfold what sources say'],
				['Ctrl or ⌘ + press', 'open the event in another tab'],
				['Drag the handle of the sheet', 'make it higher or lower, or close it; its buttons do the same']
			]
		],
		[
			'As known on',
			[
				['← →', 'an hour back, an hour on'],
				['Page Up, Page Down', 'a day on, a day back'],
				['End', 'today: everything']
			]
		]
	] satisfies (readonly [string, (readonly [string, string])[]])[],
	drag: 'Nothing needs dragging: buttons, fields and keys do the same.',
	letter: '“?” opens this help',
	letterNote: 'In this window, until it is closed. The button in the menu always does.'
};
