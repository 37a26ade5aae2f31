/** Words of the charts: in the lanes of the timeline, below it, and in their tables. */
export const charts = {
	night: (n: number) => `ночь ${n}`,
	clock: (day: string, time: string) => `${day}, ${time}`,
	otherUnit: (figure: string) => `${figure}, другая единица`,
	editors: (note: string) => (note ? `примечание редакции: ${note}` : 'примечание редакции'),
	ofThese: (parts: readonly string[]) => `из них: ${parts.join('; ')}`,
	says: (who: string, standing: string) => `${who} (${standing})`,
	asOf: (moment: string) => `по состоянию на ${moment}`,
	percent: (n: string) => `${n}%`,
	formula: (sum: string) => `${sum}, рассчитано`,
	inTimeline: 'Графики в хронологии',
	missed: (name: string) => `Также на графике: ${name}`,
	sources: 'Источники:',
	unread: 'Ещё не проверенные источники:',
	columns: {
		who: 'Кто',
		standing: 'Чей голос',
		figure: 'Число',
		of: 'Чего или кого',
		measure: 'Как считали',
		base: 'Основа доли',
		scope: 'Охват',
		asOf: 'По состоянию на',
		known: 'Известно с',
		source: 'Источник'
	},
	table: 'Таблица',
	tableOf: (chart: string) => `Таблица: ${chart}`
};
