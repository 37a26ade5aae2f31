/** Words of handouts, lesson plans and what a class carries away. */
export const classPrint = {
	title: 'Handouts',
	lede: 'All of it prints in black and white. Figures keep the words of whoever gave them. Answers and notes are on pages of their own, which are for teachers.',
	/** Groups of sheets in the list. */
	groups: { pupils: 'For pupils', teachers: 'For teachers' },
	teachers: 'For teachers',
	/** Names of the sheets, and one line each. */
	sheets: {
		worksheet: { name: 'Worksheet', line: 'The tasks of the sequence on paper, with room to write.' },
		cards: { name: 'Source cards', line: 'One card for each claim: who says so, since when. To cut apart.' },
		map: { name: 'Blank map', line: 'Outlines and empty circles; pupils write in what is where.' },
		axes: { name: 'Blank axes', line: 'Days, nights and units of the charts, without any figure.' },
		strip: { name: 'Event strip', line: 'Events without their times, to cut apart and put in order.' },
		grid: { name: 'Grids', line: 'Sourcing and corroboration grids to fill in, large.' },
		plain: { name: 'In plain words', line: 'Each step in short sentences.' },
		glossary: { name: 'Words to know', line: 'What the difficult words mean.' },
		background: {
			name: 'Before and since',
			line: 'What came before, and what has happened since, with sources.'
		},
		slides: { name: 'Slides', line: 'One page for each step, across, to save as PDF.' },
		plan: {
			name: 'Lesson plan and notes',
			line: 'Question, aims, materials, and every step with its minutes and notes.'
		},
		key: { name: 'Answer key', line: 'Every task explained, with the claims that it rests on.' },
		rubric: { name: 'Rubric', line: 'What to look for in the source work, at three levels.' }
	},
	/** The bar above a sheet. */
	all: 'All handouts',
	toClass: 'In class',
	print: 'Print',
	printHint: 'In the print dialog, “Save as PDF” keeps it as a file.',
	paper: 'Paper',
	papers: { a4: 'A4', letter: 'Letter' },
	sequences: 'Sequence',
	missing: 'There is no such handout for this sequence.',
	loading: 'Preparing the sheet.',
	/** The frame of a sheet. */
	name: 'Name',
	group: 'Class',
	foot: 'Figures keep the words of whoever gave them.',
	sources: (address: string) => `Sources and links: ${address}`,
	sourcesOf: 'Sources',
	cut: 'Cut along the dashed lines.',
	/** Worksheet. */
	numbered: (n: string, title: string) => `${n}. ${title}`,
	estimate: (unit: string) => `My estimate, in ${unit}`,
	estimateFirst:
		'Write your estimate before you see the figure. It is no contest: what counts is your reason.',
	because: 'Because',
	drawHere: 'Draw here:',
	orderHere: 'Write 1 for the earliest, then 2, 3 and so on. Some may stand either way.',
	whoHere: 'Write the letter of the speaker before each statement. A letter may be used more than once.',
	letter: 'Letter',
	event: 'Event',
	number: 'No.',
	judgeHere: 'Tick one, and say why.',
	support: { supported: 'supported', uncertain: 'uncertain', unsupported: 'unsupported' },
	stances: {
		supports: 'supports',
		contradicts: 'contradicts',
		silent: 'silent',
		uncertain: 'uncertain'
	},
	stanceHere: 'Write in each field: + supports, − contradicts, ? uncertain, 0 silent.',
	stanceSigns: { supports: '+', contradicts: '−', uncertain: '?', silent: '0' },
	statement: 'Statement',
	claim: 'Claim',
	source: 'Source',
	locateHere: (place: string) => `Mark it with a cross: ${place}`,
	/** Source cards. */
	kind: 'Kind of source',
	says: 'Says',
	words: 'In its words',
	where: 'Where it can be read',
	/** Blank map. */
	mapTask: 'Write the number of each place into its circle.',
	mapOne: 'One thing in the list cannot be marked as a point. Which, and why?',
	mapWhy: (title: string, place: string) =>
		`“${title}” cannot be marked: the sources give ${place} as a whole and no spot in it. A point would say more than is known.`,
	mapNowhere: (title: string) =>
		`“${title}” cannot be marked: the sources do not say where it was. A point would say more than is known.`,
	scale: (distance: string) => distance,
	/** Blank axes. */
	axesTask:
		'Draw what you expect before you see it. Then add the figures, each with its word: about, at least, more than.',
	axisUnit: (unit: string) => `In ${unit}`,
	night: 'Grey: night, 20:00 to 06:00',
	/** Event strip. */
	when: 'When',
	who: 'Who says so',
	/** Grids without anything in them. */
	gridTask: 'What does each source say about each statement?',
	sourcingTask: 'Four questions to every claim',
	sourcingColumns: ['Who says so?', 'Were they there?', 'How could they know?', 'What is missing?'],
	/** Before and since. */
	before: 'Before',
	since: 'Since',
	/** Lesson plan. */
	plan: {
		about: 'About this lesson',
		question: 'Central question',
		guiding: 'Guiding questions',
		objectives: 'Objectives',
		care: 'A note to teachers',
		age: 'For whom',
		minutes: (n: string) => `${n} min`,
		total: (n: string) => `${n} minutes in all`,
		activities: 'Activities',
		materials: 'Materials',
		extensions: 'Going further',
		time: 'Time',
		step: 'Step',
		notes: 'Notes',
		handouts: 'Handouts that go with it'
	},
	kinds: {
		predict: 'estimate',
		draw: 'draw',
		order: 'put in order',
		locate: 'find on the map',
		who: 'who said it',
		judge: 'judge',
		sourcing: 'sourcing grid',
		corroborate: 'compare sources',
		reflect: 'write'
	},
	/** Answer key. */
	answer: 'Explained',
	why: 'Why',
	verdict: 'The sources',
	beside: 'Beside it',
	order: 'In this order',
	either: (from: string, to: string) => (from === to ? from : `${from} to ${to}, either way`),
	model: 'What could stand there',
	cites: 'Rests on',
	cited: (said: string, publishers: string) => `${said} (${publishers})`,
	saidBy: (by: string, says: string) => `${by}: ${says}`,
	noAnswer: 'There is no model answer.',
	/** Slides. */
	estimateAll: (unit: string) => `Our estimate, in ${unit}`,
	seen: 'What the sources say',
	moreClaims: (n: string) => `${n} more on the page of the story.`,
	moreEvents: (n: string) => `${n} more on the page of the story.`,
	pageOf: (n: string, of: string) => `${n} / ${of}`,
	/** Rubric. */
	criterion: 'Criterion',
	levels: ['First steps', 'On the way', 'Secure', 'Beyond'],
	/** Files to carry away. */
	away: 'To carry away',
	awayLede: 'Files to change and to use elsewhere. They are made on this computer and sent nowhere.',
	withNotes: 'With notes and answers',
	forPupils: 'For pupils',
	files: {
		gift: 'Quiz for Moodle (GIFT)',
		quiz: 'Quiz as text (Markdown)',
		markdown: 'Sequence as text (Markdown)',
		odt: 'Sequence as a document (ODT)'
	},
	failed: 'The file could not be made.',
	quiz: {
		title: (title: string) => `Quiz: ${title}`,
		key: 'Answer key (for teachers)',
		leftOut: (title: string) => `Left out, because it needs paper or a screen: ${title}`,
		position: 'Number them from the earliest to the latest.',
		questions: (columns: readonly string[]) => `For each: ${columns.join(' ')}`
	}
};
