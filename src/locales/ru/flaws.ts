/** Words of what is wrong with a story file. */
export const flaws = {
	flaws: (n: number, count: string) =>
		n === 1 ? 'В файле материала найдена одна ошибка' : `В файле материала найдены ошибки: ${count}`,
	flawsNote:
		'Всё, что удалось прочесть, показано. Что не удалось, перечислено здесь с указанием места в файле.',
	wholeFile: 'весь файл',
	fix: (meant: string) => `Вероятно, имелось в виду: ${meant}`
};
