/** Words about the story as a whole: who answers for it, corrections, the data, a pinned copy. */
export const about = {
	answers: 'Хто за гэта адказвае',
	publisher: 'Выдавец',
	editor: 'Рэдакцыя',
	funding: 'Фінансаванне',
	contact: 'Кантакт',
	report: 'Паведаміць пра памылку',
	method: 'Метад',
	corrections: 'Выпраўленні',
	noCorrections: 'Пакуль няма.',
	was: (text: string) => `Раней: ${text}`,
	take: 'Узяць з сабой',
	data: 'Гісторыя ў выглядзе даных (JSON)',
	licence: 'Ліцэнзія тэкстаў і даных',
	pinned: (date: string) => `Гэтая копія зафіксаваная ${date} і не мяняецца.`,
	check: 'Праверыць, ці ёсць выпраўленні',
	checking: 'Правяраем…',
	noneSince: 'На жывой старонцы навейшых выпраўленняў няма.',
	since: (n: number, count: string) =>
		n === 1 ? 'З таго часу зробленае адно выпраўленне:' : `З таго часу зроблена выпраўленняў: ${count}.`,
	unchecked: 'Адсюль не ўдалося звязацца з жывой старонкай.',
	live: 'Адкрыць жывую старонку'
};
