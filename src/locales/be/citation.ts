/** Words of a citation. */
export const citation = {
	untitled: 'Гісторыя без назвы',
	revised: (date: string) => `Перагледжана ${date}.`,
	published: (date: string) => `Апублікавана ${date}.`,
	asOf: (date: string) => `станам на ${date}`,
	accessed: (date: string) => `Дата звароту: ${date}.`,
	view: (sentence: string) => `Што паказана: ${sentence}`,
	selected: (title: string) => `Выбрана: ${title}.`,
	quoted: (title: string) => `«${title}»`
};
