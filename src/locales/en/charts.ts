/** Words of the charts: in the lanes of the timeline, below it, and in their tables. */
export const charts = {
	/** A reporting period that is named by its night: "night 2". */
	night: (n: number) => `night ${n}`,
	clock: (day: string, time: string) => `${day}, ${time}`,
	/** A number beside a gap that counts something else. */
	otherUnit: (figure: string) => `${figure}, another unit`,
	editors: (note: string) => (note ? `editor’s note: ${note}` : 'editor’s note'),
	ofThese: (parts: readonly string[]) => `of these ${parts.join('; ')}`,
	says: (who: string, standing: string) => `${who} (${standing})`,
	asOf: (moment: string) => `as of ${moment}`,
	percent: (n: string) => `${n}%`,
	formula: (sum: string) => `${sum}, derived`,
	inTimeline: 'Charts in the timeline',
	/** A figure whose words found no room in the drawing. */
	missed: (name: string) => `Also drawn: ${name}`,
	sources: 'Sources:',
	unread: 'Sources not yet checked:',
	columns: {
		who: 'Who',
		standing: 'Standing',
		figure: 'Figure',
		of: 'Of what',
		measure: 'Measure',
		base: 'Base',
		scope: 'Scope',
		asOf: 'As of',
		known: 'Known since',
		source: 'Source'
	},
	table: 'Table',
	tableOf: (chart: string) => `Table: ${chart}`
};
