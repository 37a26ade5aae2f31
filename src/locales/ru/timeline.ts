/** The timeline, its window, and the strip that stands for it on a phone. */
export const timeline = {
	label: (n: number, when: string) => `Хронология, событий: ${n}, ${when}`,
	how:
		'Стрелки влево и вправо переводят по времени, вверх и вниз — по дорожкам, Page Up и Page Down — по дням. ' +
		'Enter выбирает, Escape снимает выбор. Shift со стрелкой влево или вправо растягивает период, вверх или вниз — сдвигает его на день.',
	window: 'Период',
	from: 'Начало',
	until: 'Конец',
	moment: (day: string, time: string) => `${day}, ${time}`,
	longer: 'Больше дней',
	shorter: 'Меньше дней',
	all: 'Все дни',
	typed: 'Ввести даты',
	ends: {
		from: (zone: string) => `Начало, ${zone}`,
		until: (zone: string) => `Конец, ${zone}`
	},
	apply: 'Применить',
	missing: 'Введите обе даты и время для каждой.',
	reversed: 'Первая дата должна быть раньше второй.',
	beyond: (range: string) => `Материал охватывает период: ${range}. Выберите время в этих пределах.`,
	events: { one: 'событие', few: 'события', many: 'событий', other: 'события' },
	count: (n: string, noun: string) => `${n} ${noun}`,
	/** The noun is left out: it comes in the form for the total, which "из" does not govern. */
	some: (n: string, total: string) => `событий: ${n} из ${total}`,
	published: (n: string, total: string) => `опубликовано ${n} из ${total}`,
	earlier: { one: 'раньше', few: 'раньше', many: 'раньше', other: 'раньше' },
	later: { one: 'позже', few: 'позже', many: 'позже', other: 'позже' },
	more: (n: number) => `и ещё ${n}`,
	unpublished: 'ещё не опубликовано',
	together: (n: string) => `отметки рядом: ${n}`,
	known: (moment: string) => `известно к ${moment}`,
	article: 'статья: этот день',
	counts: (bin: string, tallest: string) =>
		`Один столбик — ${bin}, масштаб у всех дорожек общий; самый высокий столбик — ${tallest}.`,
	bins: { hours: (n: number) => `${n} ч`, day: 'день' },
	key: 'Что значат отметки',
	edges: {
		around: 'примерно тогда',
		within: 'в какой-то момент этого промежутка',
		lasted: 'длилось'
	},
	differs: 'сведения расходятся'
};
