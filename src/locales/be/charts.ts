/** Words of the charts: in the lanes of the timeline, below it, and in their tables. */
export const charts = {
	/** A reporting period that is named by its night. */
	night: (n: number) => `${n}-я ноч`,
	clock: (day: string, time: string) => `${day}, ${time}`,
	/** A number beside a gap that counts something else. */
	otherUnit: (figure: string) => `${figure}, іншая адзінка`,
	editors: (note: string) => (note ? `заўвага рэдакцыі: ${note}` : 'заўвага рэдакцыі'),
	ofThese: (parts: readonly string[]) => `з іх: ${parts.join('; ')}`,
	says: (who: string, standing: string) => `${who} (${standing})`,
	asOf: (moment: string) => `станам на ${moment}`,
	percent: (n: string) => `${n}%`,
	formula: (sum: string) => `${sum}, вылічана`,
	inTimeline: 'Графікі на храналогіі',
	/** A figure whose words found no room in the drawing. */
	missed: (name: string) => `Таксама на графіку: ${name}`,
	sources: 'Крыніцы:',
	unread: 'Яшчэ не правераныя крыніцы:',
	columns: {
		who: 'Хто',
		standing: 'Статус',
		figure: 'Лічба',
		of: 'Што лічылі',
		measure: 'Від ліку',
		base: 'Ад чаго доля',
		scope: 'Ахоп',
		asOf: 'Станам на',
		known: 'Вядома з',
		source: 'Крыніца'
	},
	table: 'Табліца',
	tableOf: (chart: string) => `Табліца: ${chart}`
};
