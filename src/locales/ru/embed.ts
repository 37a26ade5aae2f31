/** Words of the frame around an embedded story. */
export const embed = {
	asOf: (date: string) => `По состоянию на ${date}.`,
	asKnown: (day: string, time: string) => `Что было известно на этот момент: ${day}, ${time}.`,
	sources: (names: string, more: number, count: string) =>
		more > 0 ? `Источники: ${names} и ещё ${count}.` : `Источники: ${names}.`,
	noSources: 'Источники: пока нет.',
	publisher: (name: string) => `Издатель: ${name}.`,
	data: 'Данные',
	full: 'Весь материал',
	newWindow: 'откроется в новом окне',
	controls: 'Фильтры, поиск, что было известно'
};
