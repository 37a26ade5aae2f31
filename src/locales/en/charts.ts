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
	table: 'Table',
	tableOf: (chart: string) => `Table: ${chart}`
};
