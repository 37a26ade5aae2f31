/** Words of what is wrong with a story file. */
export const flaws = {
	flaws: (n: number, count: string) =>
		n === 1 ? 'У файле гісторыі знойдзена адна памылка' : `Памылак, знойдзеных у файле гісторыі: ${count}`,
	flawsNote: 'Тое, што ўдалося прачытаць, паказана. Што не ўдалося, пералічана тут, з месцам у файле.',
	wholeFile: 'увесь файл',
	fix: (meant: string) => `Мабыць, мелася на ўвазе: ${meant}`
};
