/** Words of what was known when. */
export const history = {
	heading: 'What was known when',
	lead: 'Each mark is a claim: across, when it happened; upwards, when it became known. On the slanting line both are the same moment. A stroke: known on that day, at an hour that no source gives.',
	happened: 'Happened',
	known: 'Known',
	article: 'the article’s day, its hour not known',
	/** The drawing in a sentence. */
	drawn: (claims: string) => `${claims} claims by when it happened and when it became known.`,
	around: (before: string, during: string, later: string) =>
		`Of the dated claims of others, ${before} were out when the article’s day began: its author could know them. ${during} came out in the course of that day, ${later} after it.`,
	undated: {
		one: 'claim has no date of publication and is not drawn.',
		other: 'claims have no date of publication and are not drawn.'
	},
	changed: 'What changed since',
	since: (zone: string) => `Since (${zone})`,
	until: (zone: string) => `Until (${zone})`,
	now: 'Until now',
	came: { one: 'claim came out', other: 'claims came out' },
	count: (came: string, since: string, until: string) => `${came} from ${since} until ${until}.`,
	today: 'today',
	news: {
		new: 'new',
		corrected: 'correction',
		contradicted: 'contradiction'
	},
	of: {
		new: '',
		corrected: (by: string) => `Corrects or makes more precise: ${by}.`,
		contradicted: (by: string) => `Contradicts: ${by}.`
	},
	more: (n: string) => `Show all ${n}`
};
