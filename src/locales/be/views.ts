/** Headings of the views, and their entries in the jump menu. */
export const views = {
	figures: 'Галоўныя лічбы',
	filters: 'Фільтры',
	known: 'Вядома на',
	compare: 'Сцверджанні побач',
	sides: 'A | B',
	history: 'Што і калі было вядома',
	timeline: 'Храналогія',
	howto: 'Як гэта чытаць',
	map: 'Карта',
	charts: 'Графікі',
	list: 'Спіс',
	detail: 'Выбраная падзея',
	sources: 'Крыніцы',
	article: 'Артыкул',
	about: 'Пра гэтую гісторыю'
};
