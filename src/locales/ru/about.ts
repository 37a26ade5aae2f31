/** Words about the story as a whole: who answers for it, corrections, the data, a pinned copy. */
export const about = {
	answers: 'Кто за это отвечает',
	publisher: 'Издатель',
	editor: 'Редактор',
	funding: 'Финансирование',
	contact: 'Контакты',
	report: 'Сообщить об ошибке',
	method: 'Метод',
	corrections: 'Исправления',
	noCorrections: 'Пока нет.',
	was: (text: string) => `Было: ${text}`,
	take: 'Взять с собой',
	data: 'Материал в виде данных (JSON)',
	licence: 'Лицензия на тексты и данные',
	pinned: (date: string) => `Эта копия зафиксирована ${date} и не меняется.`,
	check: 'Проверить, есть ли исправления',
	checking: 'Проверяем…',
	noneSince: 'На живой странице нет более новых исправлений.',
	since: (n: number, count: string) =>
		n === 1 ? 'С тех пор внесено одно исправление:' : `Исправления, внесённые с тех пор (${count}):`,
	unchecked: 'Отсюда не удалось связаться с живой страницей.',
	live: 'Открыть живую страницу'
};
