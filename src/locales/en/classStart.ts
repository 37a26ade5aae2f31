/** Words of the page for those who teach. */
export const classStart = {
	name: 'In class',
	whole: 'The whole story',
	lead: 'Everything for a lesson is on this page. It works without a network, keeps what a class puts in on this device, and sends nothing.',
	care: 'Before you begin',
	age: 'For whom',
	calm: 'Calm classroom',
	calmOff: 'Entries marked distressing and the names of those who died are shown.',
	calmOn:
		'Entries marked distressing and the names of those who died are left out, here and on all pages that this one leads to.',
	turnOn: 'Leave out distressing entries and these names',
	turnOff: 'Show distressing entries and these names',
	telling: 'Telling',
	lesson: 'Lesson',
	steps: { one: 'step', other: 'steps' },
	minutes: { one: 'minute', other: 'minutes' },
	present: 'Present',
	speaker: 'Speaker’s window',
	handouts: 'Handouts and lesson plan',
	scroll: 'Read it as one page',
	pupils: 'Copy the pupils’ link',
	pupilsCopied: 'Copied. The page holds no notes and no answers.',
	pupilsByHand: 'The pupils’ page, without notes and answers:',
	what: 'The steps',
	ways: 'How it works',
	how: [
		'Present opens the screen for the class. Press S there for your own window with notes, clock and answers; drag it to your own screen.',
		'A clicker, the arrow keys, Space or Page Up and Page Down turn the steps. B makes the screen blank, O shows all steps, ? lists every key.',
		'At a question the class agrees on one answer, in the room, by word or by a show of hands. Every question can be passed over.',
		'Handouts print in black and white, on A4 or Letter. The answer key is a sheet of its own.'
	],
	stick: 'For a room without a network: save the story as one file, and open it from a stick.',
	stickLink: 'The story as one file',
	none: 'This story has no steps yet, so there is nothing to present. data/README.md tells how to write them.'
};
