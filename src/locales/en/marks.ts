/** Words for what marks mean: who says so, how firm, how well known, how a number was given. Shared by all views. */
export const marks = {
	voices: {
		official: 'Official',
		independent: 'Independent',
		eyewitness: 'Eyewitness',
		agency: 'News agency',
		campaign: 'Campaign',
		note: 'Editor’s note'
	},
	/** Inside a sentence: "Independent, also official, news agency." */
	voicesInside: {
		official: 'official',
		independent: 'independent',
		eyewitness: 'eyewitness',
		agency: 'news agency',
		campaign: 'campaign',
		note: 'editor’s note'
	},
	voicesExplained: {
		official: 'State body or office-holder of any country; the label says which',
		independent: 'Reporters, monitors, rights groups, UN',
		eyewitness: 'Someone who was there: volunteers, families',
		agency: 'Narration without a named source',
		campaign: 'Candidate or party',
		note: 'Ours: an editor’s note or an inference, nobody’s claim'
	},
	inference: 'Our inference',
	firmness: {
		stated: 'stated',
		disputed: 'disputed',
		estimate: 'estimate'
	},
	confidence: {
		high: 'high',
		medium: 'medium',
		low: 'low'
	},
	verdicts: {
		'borne out': 'borne out',
		refined: 'refined',
		contradicted: 'contradicted',
		'too vague': 'too vague'
	},
	/** Before the number. */
	qualifiers: {
		exact: '',
		about: 'about',
		nearly: 'nearly',
		'at least': 'at least',
		'more than': 'more than',
		'up to': 'up to',
		range: '',
		indefinite: '',
		'not published': ''
	},
	figures: {
		notPublished: 'not published',
		notFound: 'no count found',
		noNumber: 'no number given',
		/** Words that belong to the digits before them; a pattern. */
		magnitudes: 'million|billion|thousand',
		range: (min: string, max: string) => `${min} to ${max}`,
		/** "119 people", "80%". */
		unit: (number: string, unit: string) => (/^\p{L}/u.test(unit) ? `${number} ${unit}` : `${number}${unit}`),
		/** A number in words and what it counts: "hundreds of people", "many people". */
		indefinite: (words: string, unit: string) =>
			/(dozens|scores|hundreds|thousands|number)$/i.test(words) ? `${words} of ${unit}` : `${words} ${unit}`
	},
	extras: {
		base: (base: string) => `share of ${base}`,
		asOf: (time: string) => `as of ${time}`,
		derived: (formula: string) => `derived: ${formula}`
	},
	measures: {
		flow: 'in the period',
		cumulative: 'in all until then',
		stock: 'at that moment',
		share: 'share'
	},
	when: {
		about: (time: string) => `about ${time}`,
		by: (time: string) => `by ${time}`,
		during: (day: string) => `during ${day}`,
		someTime: (range: string) => `some time from ${range}`,
		throughout: (day: string) => `all of ${day}`,
		between: (from: string, to: string) => `${from} to ${to}`,
		from: (time: string) => `from ${time}`,
		until: (time: string) => `until ${time}`,
		uncertain: (time: string) => `${time} (uncertain)`
	},
	/** Before a day in a full label: "Thursday 13 August, about 22:30". */
	dayAndTime: (day: string, time: string) => `${day}, ${time}`,
	known: {
		since: (time: string) => `known since ${time}`,
		sinceDay: (day: string) => `known since ${day} (hour not given)`,
		sinceSpan: (range: string) => `known since a day not given, ${range}`,
		undated: 'date of publication not known',
		clock: (day: string, time: string) => `${day}, ${time}`
	},
	placeKinds: {
		site: 'building or site',
		city: 'city',
		region: 'region',
		country: 'country'
	},
	places: {
		notStated: 'place not stated',
		within: (kind: string, distance: string) => `${kind}, to within ${distance}`,
		level: (kind: string) => `${kind} level`,
		metres: (n: string) => `${n} m`,
		kilometres: (n: string) => `${n} km`
	},
	ownership: {
		'state-run': 'state-run',
		'opposition-linked': 'opposition-linked',
		private: 'private',
		public: 'public',
		intergovernmental: 'intergovernmental'
	},
	notChecked: 'not yet checked',
	relations: {
		contradicts: 'contradicts',
		refines: 'refines',
		supersedes: 'supersedes',
		repeats: 'repeats'
	},
	/** The same, seen from the claim that is spoken about. */
	relationsBack: {
		contradicts: 'contradicted by',
		refines: 'refined by',
		supersedes: 'superseded by',
		repeats: 'repeated by'
	},
	differ: 'Accounts differ',
	also: (first: string, others: readonly string[]) =>
		others.length === 0 ? first : `${first}, also ${others.join(', ')}`,
	/** Leads past an entry that may distress. */
	skip: 'Skip this',
	unpublished: 'not yet published'
};
