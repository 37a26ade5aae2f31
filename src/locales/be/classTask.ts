/** Words of what a class, or a reader alone, does at a step: asked, put in, and explained. Nothing is scored. */
export const classTask = {
	reveal: 'Паказаць адказ',
	hide: 'Схаваць адказ',
	clear: 'Сцерці',
	restore: 'Вярнуць',
	kept: 'Уведзенае застаецца на гэтай прыладзе. Каб прапусціць, ідзіце далей.',
	later: 'Адказ будзе ў класе.',
	loading: 'Хвілінку…',
	failed: 'Гэтая частка не загрузілася.',
	again: 'Паспрабаваць яшчэ раз',
	shown: 'Адказ паказаны ніжэй.',
	sources: 'Што яны кажуць і дзе гэта можна прачытаць',
	reason: 'Чаму?',
	choose: 'Выберыце',
	/** Before one's own text. */
	roomSaid: (text: string) => `Ваш тэкст: ${text}`,
	quoted: (text: string) => `«${text}»`,

	hands: {
		count: 'Палічыць рукі',
		more: (option: string) => `Адной рукой больш: «${option}»`,
		fewer: (option: string) => `Адной рукой менш: «${option}»`,
		all: (option: string, count: string) => `${option}: ${count}`,
		counted: (list: string) => `Рукі: ${list}`
	},
	paged: {
		at: (n: number, of: number) => `${n} з ${of}`,
		next: 'Наступнае',
		previous: 'Папярэдняе'
	},

	predict: {
		estimate: 'Ваша ацэнка',
		scale: 'Ваша ацэнка, на шкале',
		save: 'Захаваць ацэнку',
		beyond: (from: string, to: string) => `Шкала ідзе ад ${from} да ${to}; лічба пастаўленая на яе край.`,
		stays: 'Яна застаецца на гэтай прыладзе, яе можна змяніць.',
		saved: (number: string) => `Захавана: ${number}. Можна змяніць.`,
		keys: (by: string, far: string) => `Крок стрэлак: ${by}, з Shift: ${far}.`,
		none: 'Вы не захавалі ацэнкі.',
		was: (number: string) => `Ваша ацэнка: ${number}.`
	},
	draw: {
		how: 'Пацягніце кожны слупок або ўвядзіце лічбу.',
		gap: (why: string) => `${why}: тут няма чаго маляваць`,
		point: (when: string) => `Ваша ацэнка, ${when}`,
		was: (number: string) => `Вы намалявалі: ${number}.`,
		none: 'Тут вы нічога не намалявалі.'
	},
	order: {
		how: 'Цягніце за ручку або націскайце кнопкі. Спачатку самая ранняя.',
		list: 'Падзеі ў вашым парадку',
		up: (title: string) => `Перасунуць вышэй: ${title}`,
		down: (title: string) => `Перасунуць ніжэй: ${title}`,
		drag: (title: string) => `Перацягнуць: ${title}`,
		moved: (title: string, n: number, of: number) => `${title}: цяпер ${n} з ${of}.`,
		told: 'Паводле часу, які называюць крыніцы',
		own: (n: number) => `Вы паставілі на месца: ${n}.`,
		either: (title: string) => `Час накладаецца на час падзеі «${title}»: першай можа стаяць любая з дзвюх.`
	},
	locate: {
		cross: 'Ваш знак.',
		how: 'Націсніце там, дзе гэта, або карыстайцеся стрэлкамі; з Shift яны робяць дробныя крокі.',
		none: 'Знака яшчэ няма.',
		at: (where: string) => `Дзе стаіць знак: ${where}.`,
		/** Names stay in the nominative. */
		away: (distance: string, towards: string, from: string) =>
			`прыкладна ${distance} ${towards} (адлік: ${from})`,
		beside: (from: string) => `зусім побач (${from})`,
		off: 'далёка ад усяго, што названа на гэтай карце',
		wind: {
			n: 'на поўнач',
			ne: 'на паўночны ўсход',
			e: 'на ўсход',
			se: 'на паўднёвы ўсход',
			s: 'на поўдзень',
			sw: 'на паўднёвы захад',
			w: 'на захад',
			nw: 'на паўночны захад'
		},
		north: 'Поўнач',
		south: 'Поўдзень',
		west: 'Захад',
		east: 'Усход',
		move: 'Перасунуць знак',
		lost: 'Контуры не загрузіліся. Месцы стаяць там, дзе трэба, на чыстым полі.',
		place: (name: string, known: string) => `${name}: ${known}.`,
		apart: (distance: string) => `Адлегласць ад вашага знака да цэнтра гэтага месца: прыкладна ${distance}.`,
		within: 'Ваш знак стаіць у межах, у якіх вядомае гэтае месца.',
		unmarked: 'Вы не паставілі знака.',
		credit: 'Карта: Natural Earth; GeoNames (CC BY 4.0). Схематычная, без вуліц.'
	},
	who: {
		said: (who: string) => `Хто гэта сказаў: ${who}.`
	},
	judge: {
		support: { supported: 'пацверджана', uncertain: 'няпэўна', unsupported: 'не пацверджана' },
		sources: 'Паводле крыніц гэтай гісторыі',
		open: 'Гісторыя не дае пра гэта вердыкту.'
	},
	sourcing: {
		claim: 'Сцверджанне',
		model: 'Што тут магло б стаяць'
	},
	corroborate: {
		statement: 'Сцверджанне',
		stances: {
			supports: 'пацвярджае',
			contradicts: 'супярэчыць',
			silent: 'маўчыць',
			uncertain: 'няпэўна'
		},
		sources: 'Крыніцы'
	},
	reflect: {
		text: 'Нашымі словамі',
		possible: 'Адзін з магчымых адказаў'
	},
	cell: (row: string, column: string) => `${column} ${row}`,

	put: {
		title: 'Што вы ўвялі',
		none: 'Яшчэ нічога не ўведзена.',
		stays:
			'Гэта застаецца на гэтай прыладзе, ніколі не адпраўляецца, і гэта можна надрукаваць, захаваць або сцерці.',
		print: 'Друкаваць',
		save: 'Захаваць як CSV',
		clear: 'Сцерці ўсё',
		sure: 'Сцерці ўсе адказы? Вярнуць іх будзе нельга.',
		yes: 'Так, сцерці',
		no: 'Пакінуць',
		cleared: 'Усё ўведзенае сцёрта.',
		file: 'адказы',
		columns: {
			step: 'крок',
			kind: 'від',
			prompt: 'заданне',
			item: 'элемент',
			answer: 'адказ',
			reason: 'прычына',
			hands: 'рукі'
		},
		kinds: {
			predict: 'ацэнка',
			draw: 'малюнак',
			order: 'парадак',
			locate: 'месца',
			who: 'хто сказаў',
			judge: 'рашэнне',
			sourcing: 'крыніцы',
			corroborate: 'супастаўленне',
			reflect: 'сваімі словамі'
		}
	}
};
