/** Words of a citation. */
export const citation = {
	untitled: 'Материал без названия',
	revised: (date: string) => `Пересмотрено ${date}.`,
	published: (date: string) => `Опубликовано ${date}.`,
	asOf: (date: string) => `по состоянию на ${date}`,
	accessed: (date: string) => `Дата обращения: ${date}.`,
	view: (sentence: string) => `Что показано: ${sentence}`,
	selected: (title: string) => `Выбрано: ${title}.`,
	quoted: (title: string) => `«${title}»`
};
