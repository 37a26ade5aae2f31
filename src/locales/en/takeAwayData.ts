/** What stands in the files that a reader takes away: the columns explained, and a text for whoever opens them. */
export const takeAwayData = {
	/** Explains a column, by its name. Names stay as they are in every language, so that programs find them. */
	columns: {
		event: 'Id of the event; empty for a claim about a place or the whole story',
		event_title: 'What happened, in our words',
		text: 'Our summary; empty for a moment in the past, when it could not have been written',
		when: 'When, in words, no more precisely than it is known',
		starts:
			'Day, month or year, or a clock time with its offset if a source gives one; empty if not that well known',
		ends: 'The same for the end of what lasted',
		sense: 'exact, within (some time inside), throughout (all of it), around, or by (not later)',
		precision: 'minute, day, month or year',
		subject: 'Subject of the event',
		place: 'Name of the place; empty if not stated',
		place_kind: 'site, city, region or country',
		longitude: 'Degrees east (WGS 84), only for single sites: a town has no point',
		latitude: 'Degrees north (WGS 84), only for single sites',
		within_m: 'The site is known to lie within so many metres of the point',
		people: 'Persons named',
		sensitivity: 'none, distressing or graphic',
		differs: 'true where claims about the event contradict each other',
		link: 'Address of the event',
		claim: 'Id of the claim',
		says: 'What it says, in our words',
		claimant: 'Who says so',
		standing: 'What kind of claimant: official, independent, eyewitness, agency, campaign',
		inference: 'true where the claim is our own conclusion and no source’s',
		firmness: 'stated, disputed or estimate',
		confidence: 'How sure it is that this was said',
		verdict: 'How the claim of the article has held: borne out, refined, contradicted, too vague',
		known_since: 'When a reader could first have known it',
		relations: 'How it stands to other claims: “contradicts F-1”',
		figure: 'Id of the figure within the claim; empty if the claim has none',
		figure_words: 'The figure with its qualifier and unit, as it is to be read',
		qualifier: 'exact, about, nearly, at least, more than, up to, range, indefinite, not published',
		value: 'The number; empty for ranges and where no number was given',
		min: 'Lower end of a range',
		max: 'Upper end of a range',
		unit: 'What is counted',
		words: 'The figure as the source put it',
		measure:
			'flow, cumulative, stock or share; figures of different measure or standing must not be added up',
		of: 'What exactly is counted',
		scope: 'Of what part of the world',
		base: 'What a share is a share of',
		as_of: 'The time that the figure is for',
		formula: 'How a derived figure was derived',
		sources: 'Ids of the sources, earliest first',
		publishers: 'Who published them',
		quote: 'Words of the source',
		source: 'Id of the source',
		publisher: 'Who published it',
		title: 'Its title',
		address: 'Its address; empty if not known',
		archived: 'Address of a saved copy',
		language: 'Language of the source (BCP 47)',
		published: 'When a reader could first have read it',
		kind: 'What kind of source',
		ownership: 'Whose it is',
		checked: 'false: nobody of us has read the source itself yet',
		note: 'Our note on it'
	},
	tables: {
		claims: 'Claims and their figures: one row a figure, or a claim without one',
		events: 'Events',
		sources: 'Sources of these claims'
	},
	story: 'The same as a story file, which the program can show',
	/** Two relations of a claim. */
	relation: (kind: string, other: string) => `${kind} ${other}`,
	part: (sentence: string, date: string, address: string) =>
		`A part of the story, taken on ${date}. ${sentence} ${address}`.trim(),
	wholeOf: (date: string, address: string) => `The whole story, taken on ${date}. ${address}`.trim(),
	places: {
		site: 'a point: a building or site',
		city: 'somewhere in a city: no point',
		region: 'somewhere in a region: no point',
		country: 'somewhere in a country: no point',
		none: 'place not stated'
	},
	who: 'Who says so:',
	saidBy: (by: string, says: string) => `${by}: ${says}`,
	time: (words: string) => `When: ${words}. A calendar shows whole days where no clock time is known.`,
	openStart: (title: string) => `${title} (began earlier)`,
	openEnd: (title: string) => `${title} (went on)`,
	readme: {
		what: 'What this is',
		files: 'Files',
		read: 'How to read it',
		rules: [
			'Every figure is somebody’s claim: quote it with its claimant and its qualifier.',
			'Never add, average or stack figures of different standings, measures or bases.',
			'Times and places are no finer than the sources give them. An empty field means: not known or not stated, never zero.',
			'A cell that a spreadsheet would take for a formula begins with an apostrophe.'
		],
		licence: 'Licence',
		noLicence: 'The story names no licence.',
		cite: 'How to cite it'
	}
};

export type TakeAwayData = typeof takeAwayData;
