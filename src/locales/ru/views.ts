/** Headings of the views, and their entries in the jump menu. */
export const views = {
	figures: 'Главные числа',
	filters: 'Фильтры',
	known: 'Что было известно',
	compare: 'Утверждения рядом',
	sides: 'A | B',
	history: 'Что и когда было известно',
	timeline: 'Хронология',
	howto: 'Как это читать',
	map: 'Карта',
	charts: 'Графики',
	list: 'Список',
	detail: 'Выбранное событие',
	sources: 'Источники',
	article: 'Статья',
	about: 'Об этом материале'
};
