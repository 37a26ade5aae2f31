/** Words of what a class, or a reader alone, does at a step: asked, put in, and explained. Nothing is scored. */
export const classTask = {
	reveal: 'Показать ответ',
	hide: 'Скрыть ответ',
	clear: 'Очистить',
	restore: 'Вернуть',
	kept: 'Введённое остаётся на этом устройстве. Чтобы пропустить, просто идите дальше.',
	later: 'Ответ появится вместе с классом.',
	loading: 'Минутку…',
	failed: 'Не удалось загрузить эту часть.',
	again: 'Попробовать ещё раз',
	shown: 'Ответ показан ниже.',
	sources: 'Что они говорят и где это можно прочесть',
	reason: 'Почему?',
	choose: 'Выберите',
	roomSaid: (text: string) => `Вы написали: ${text}`,
	quoted: (text: string) => `«${text}»`,

	hands: {
		count: 'Считать руки',
		more: (option: string) => `На одну руку больше за «${option}»`,
		fewer: (option: string) => `На одну руку меньше за «${option}»`,
		all: (option: string, count: string) => `${option}: ${count}`,
		counted: (list: string) => `Руки: ${list}`
	},
	paged: {
		at: (n: number, of: number) => `${n} из ${of}`,
		next: 'Дальше',
		previous: 'Назад'
	},

	predict: {
		estimate: 'Ваша оценка',
		scale: 'Ваша оценка, на шкале',
		save: 'Сохранить оценку',
		beyond: (from: string, to: string) => `Шкала идёт от ${from} до ${to}; число сдвинуто к её краю.`,
		stays: 'Она остаётся на этом устройстве, её можно изменить.',
		saved: (number: string) => `Сохранено: ${number}. Можно изменить.`,
		keys: (by: string, far: string) => `Стрелки сдвигают на ${by}, с Shift — на ${far}.`,
		none: 'Вы не сохранили оценку.',
		was: (number: string) => `Ваша оценка: ${number}.`
	},
	draw: {
		how: 'Тяните столбики или вводите числа.',
		gap: (why: string) => `${why}: рисовать здесь нечего`,
		point: (when: string) => `Ваша оценка, ${when}`,
		was: (number: string) => `Вы нарисовали: ${number}.`,
		none: 'Вы здесь ничего не нарисовали.'
	},
	order: {
		how: 'Перетаскивайте за ручку или пользуйтесь кнопками. Сначала самое раннее.',
		list: 'События в том порядке, который выбрали вы',
		up: (title: string) => `Переместить выше: ${title}`,
		down: (title: string) => `Переместить ниже: ${title}`,
		drag: (title: string) => `Перетащить: ${title}`,
		moved: (title: string, n: number, of: number) => `${title}: теперь ${n} из ${of}.`,
		told: 'По времени, которое указывают источники',
		own: (n: number) => `У вас это место: ${n}.`,
		either: (title: string) =>
			`По времени пересекается с событием «${title}»: первым может стоять любое из них.`
	},
	locate: {
		cross: 'Ваша отметка.',
		how: 'Коснитесь нужного места, щёлкните по нему или пользуйтесь стрелками; с Shift шаг мельче.',
		none: 'Отметки пока нет.',
		at: (where: string) => `Где стоит отметка: ${where}.`,
		away: (distance: string, towards: string, from: string) =>
			`примерно ${distance} ${towards} от места «${from}»`,
		beside: (from: string) => `рядом с местом «${from}»`,
		off: 'далеко от всего, что подписано на этой карте',
		/** Before "от". */
		wind: {
			n: 'к северу',
			ne: 'к северо-востоку',
			e: 'к востоку',
			se: 'к юго-востоку',
			s: 'к югу',
			sw: 'к юго-западу',
			w: 'к западу',
			nw: 'к северо-западу'
		},
		north: 'На север',
		south: 'На юг',
		west: 'На запад',
		east: 'На восток',
		move: 'Сдвинуть отметку',
		lost: 'Не удалось загрузить контуры. Места стоят там, где должны, на пустом фоне.',
		place: (name: string, known: string) => `${name}: ${known}.`,
		apart: (distance: string) => `Ваша отметка стоит примерно в ${distance} от его середины.`,
		within: 'Ваша отметка стоит внутри области, с точностью до которой известно это место.',
		unmarked: 'Вы не поставили отметки.',
		credit: 'Карта: Natural Earth; GeoNames (CC BY 4.0). Схематическая, без улиц.'
	},
	who: {
		said: (who: string) => `Кто это сказал: ${who}.`
	},
	judge: {
		support: { supported: 'подтверждается', uncertain: 'неясно', unsupported: 'не подтверждается' },
		sources: 'По источникам этого материала',
		open: 'Материал об этом ничего не решает.'
	},
	sourcing: {
		claim: 'Утверждение',
		model: 'Что могло бы здесь стоять'
	},
	corroborate: {
		statement: 'Высказывание',
		stances: {
			supports: 'подтверждает',
			contradicts: 'противоречит',
			silent: 'молчит',
			uncertain: 'неясно'
		},
		sources: 'Источники'
	},
	reflect: {
		text: 'Своими словами',
		possible: 'Один из возможных ответов'
	},
	cell: (row: string, column: string) => `${column} ${row}`,

	put: {
		title: 'Что вы ввели',
		none: 'Пока ничего не введено.',
		stays:
			'Всё это остаётся на этом устройстве, никуда не отправляется; его можно напечатать, сохранить или очистить.',
		print: 'Напечатать',
		save: 'Сохранить в CSV',
		clear: 'Очистить всё',
		sure: 'Удалить все ответы? Вернуть их будет нельзя.',
		yes: 'Да, удалить',
		no: 'Оставить',
		cleared: 'Всё введённое удалено.',
		file: 'ответы',
		columns: {
			step: 'шаг',
			kind: 'вид',
			prompt: 'задание',
			item: 'пункт',
			answer: 'ответ',
			reason: 'причина',
			hands: 'руки'
		},
		kinds: {
			predict: 'оценка',
			draw: 'рисунок',
			order: 'порядок',
			locate: 'место',
			who: 'кто это сказал',
			judge: 'суждение',
			sourcing: 'разбор источника',
			corroborate: 'сверка источников',
			reflect: 'свои слова'
		}
	}
};
