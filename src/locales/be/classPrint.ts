/** Words of handouts, lesson plans and what a class carries away. */
export const classPrint = {
	title: 'Раздаткавыя матэрыялы',
	lede: 'Усё гэта друкуецца чорна-белым. Лічбы захоўваюць словы таго, хто іх назваў. Адказы і нататкі — на асобных старонках, яны для настаўніка.',
	/** Groups of sheets in the list. */
	groups: { pupils: 'Для вучняў', teachers: 'Для настаўніка' },
	teachers: 'Для настаўніка',
	/** Names of the sheets, and one line each. */
	sheets: {
		worksheet: { name: 'Рабочы ліст', line: 'Заданні паслядоўнасці на паперы, з месцам для адказаў.' },
		cards: {
			name: 'Карткі крыніц',
			line: 'Па картцы на кожнае сцверджанне: хто гэта кажа і з якога часу. Каб разрэзаць.'
		},
		map: { name: 'Пустая карта', line: 'Контуры і пустыя кружкі; вучні ўпісваюць, што дзе.' },
		axes: { name: 'Пустыя восі', line: 'Дні, ночы і адзінкі графікаў, без ніводнай лічбы.' },
		strip: { name: 'Стужка падзей', line: 'Падзеі без часу, каб разрэзаць і паставіць па парадку.' },
		grid: { name: 'Табліцы', line: 'Вялікія табліцы крыніц і супастаўлення, каб запоўніць.' },
		plain: { name: 'Простымі словамі', line: 'Кожны крок кароткімі сказамі.' },
		glossary: { name: 'Важныя словы', line: 'Што значаць цяжкія словы.' },
		background: {
			name: 'Да і пасля',
			line: 'Што было раней і што адбылося з таго часу, з крыніцамі.'
		},
		slides: { name: 'Слайды', line: 'Адна гарызантальная старонка на кожны крок, каб захаваць як PDF.' },
		plan: {
			name: 'План урока і нататкі',
			line: 'Пытанне, мэты, матэрыялы і кожны крок з хвілінамі і нататкамі.'
		},
		key: { name: 'Адказы', line: 'Тлумачэнне да кожнага задання і сцверджанні, на якія яно абапіраецца.' },
		rubric: { name: 'Крытэрыі', line: 'На што глядзець у працы з крыніцамі, на трох узроўнях.' }
	},
	/** The bar above a sheet. */
	all: 'Усе матэрыялы',
	toClass: 'У класе',
	print: 'Друкаваць',
	printHint: 'У акне друку «Захаваць як PDF» пакідае гэта файлам.',
	paper: 'Папера',
	papers: { a4: 'A4', letter: 'Letter' },
	sequences: 'Паслядоўнасць',
	missing: 'Для гэтай паслядоўнасці такога матэрыялу няма.',
	loading: 'Рыхтуецца ліст.',
	/** The frame of a sheet. */
	name: 'Імя',
	group: 'Клас',
	foot: 'Лічбы захоўваюць словы таго, хто іх назваў.',
	sources: (address: string) => `Крыніцы і спасылкі: ${address}`,
	sourcesOf: 'Крыніцы',
	cut: 'Рэжце па пункцірных лініях.',
	/** Worksheet. */
	numbered: (n: string, title: string) => `${n}. ${title}`,
	/** The unit comes in the genitive plural. */
	estimate: (unit: string) => `Мая ацэнка (${unit})`,
	estimateFirst:
		'Запішыце сваю ацэнку, перш чым убачыце лічбу. Гэта не спаборніцтва: важна, чаму вы так думаеце.',
	because: 'Таму што',
	drawHere: 'Малюйце тут:',
	orderHere:
		'Напішыце 1 каля самай ранняй падзеі, потым 2, 3 і гэтак далей. Некаторыя могуць стаяць і так, і гэтак.',
	whoHere: 'Перад кожным сцверджаннем напішыце літару таго, хто гэта сказаў. Літары могуць паўтарацца.',
	letter: 'Літара',
	event: 'Падзея',
	number: '№',
	judgeHere: 'Пастаўце адну птушачку і скажыце чаму.',
	support: { supported: 'пацверджана', uncertain: 'няпэўна', unsupported: 'не пацверджана' },
	stances: {
		supports: 'пацвярджае',
		contradicts: 'супярэчыць',
		silent: 'маўчыць',
		uncertain: 'няпэўна'
	},
	stanceHere: 'Напішыце ў кожнай клетцы: + пацвярджае, − супярэчыць, ? няпэўна, 0 маўчыць.',
	stanceSigns: { supports: '+', contradicts: '−', uncertain: '?', silent: '0' },
	statement: 'Сцверджанне',
	claim: 'Сцверджанне',
	source: 'Крыніца',
	locateHere: (place: string) => `Пазначце крыжыкам: ${place}`,
	/** Source cards. */
	kind: 'Від крыніцы',
	says: 'Кажа',
	words: 'Словамі крыніцы',
	where: 'Дзе гэта можна прачытаць',
	/** Blank map. */
	mapTask: 'Упішыце нумар кожнага месца ў яго кружок.',
	mapOne: 'Нешта адно са спіса нельга пазначыць кропкай. Што і чаму?',
	mapWhy: (title: string, place: string) =>
		`«${title}»: кропкай пазначыць нельга. Крыніцы называюць месца толькі ў цэлым (${place}), без дакладнага пункта. Кропка сказала б больш, чым вядома.`,
	mapNowhere: (title: string) =>
		`«${title}»: кропкай пазначыць нельга. Крыніцы не кажуць, дзе гэта было. Кропка сказала б больш, чым вядома.`,
	scale: (distance: string) => distance,
	/** Blank axes. */
	axesTask:
		'Намалюйце, чаго чакаеце, перш чым убачыце. Потым дадайце лічбы, кожную са сваім словам: каля, не менш за, больш за.',
	/** The unit comes in the genitive plural. */
	axisUnit: (unit: string) => `Адзінка ліку: ${unit}`,
	night: 'Шэрае: ноч, з 20:00 да 06:00',
	/** Event strip. */
	when: 'Калі',
	who: 'Хто гэта кажа',
	/** Grids without anything in them. */
	gridTask: 'Што кожная крыніца кажа пра кожнае сцверджанне?',
	sourcingTask: 'Чатыры пытанні да кожнага сцверджання',
	sourcingColumns: ['Хто гэта кажа?', 'Ці быў ён там?', 'Адкуль мог ведаць?', 'Чаго не хапае?'],
	/** Before and since. */
	before: 'Да таго',
	since: 'З таго часу',
	/** Lesson plan. */
	plan: {
		about: 'Пра гэты ўрок',
		question: 'Галоўнае пытанне',
		guiding: 'Дапаможныя пытанні',
		objectives: 'Мэты',
		care: 'Настаўніку',
		age: 'Для каго',
		minutes: (n: string) => `${n} хв`,
		total: (n: string) => `Усяго хвілін: ${n}`,
		activities: 'Заданні',
		materials: 'Матэрыялы',
		extensions: 'Што яшчэ можна зрабіць',
		time: 'Час',
		step: 'Крок',
		notes: 'Нататкі',
		handouts: 'Раздаткавыя матэрыялы да ўрока'
	},
	kinds: {
		predict: 'ацаніць',
		draw: 'намаляваць',
		order: 'паставіць па парадку',
		locate: 'знайсці на карце',
		who: 'хто гэта сказаў',
		judge: 'вырашыць',
		sourcing: 'табліца крыніц',
		corroborate: 'параўнаць крыніцы',
		reflect: 'напісаць'
	},
	/** Answer key. */
	answer: 'Тлумачэнне',
	why: 'Чаму',
	verdict: 'Крыніцы',
	beside: 'Побач',
	order: 'У такім парадку',
	either: (from: string, to: string) => (from === to ? from : `${from}–${to}, у любым парадку`),
	model: 'Што там магло б стаяць',
	cites: 'Абапіраецца на',
	cited: (said: string, publishers: string) => `${said} (${publishers})`,
	saidBy: (by: string, says: string) => `${by}: ${says}`,
	noAnswer: 'Узорнага адказу няма.',
	/** Slides. */
	estimateAll: (unit: string) => `Наша ацэнка (${unit})`,
	seen: 'Што кажуць крыніцы',
	moreClaims: (n: string) => `Яшчэ ${n} — на старонцы гісторыі.`,
	moreEvents: (n: string) => `Яшчэ ${n} — на старонцы гісторыі.`,
	pageOf: (n: string, of: string) => `${n} / ${of}`,
	/** Rubric. */
	criterion: 'Крытэрый',
	levels: ['Першыя крокі', 'У дарозе', 'Упэўнена', 'Больш за тое'],
	/** Files to carry away. */
	away: 'Узяць з сабой',
	awayLede:
		'Файлы, якія можна мяняць і выкарыстоўваць у іншых месцах. Яны робяцца на гэтым камп’ютары і нікуды не адпраўляюцца.',
	withNotes: 'З нататкамі і адказамі',
	forPupils: 'Для вучняў',
	files: {
		gift: 'Тэст для Moodle (GIFT)',
		quiz: 'Тэст тэкстам (Markdown)',
		markdown: 'Паслядоўнасць тэкстам (Markdown)',
		odt: 'Паслядоўнасць дакументам (ODT)'
	},
	failed: 'Файл зрабіць не ўдалося.',
	quiz: {
		title: (title: string) => `Тэст: ${title}`,
		key: 'Адказы (для настаўніка)',
		leftOut: (title: string) => `Прапушчана, бо патрэбныя папера або экран: ${title}`,
		position: 'Пранумаруйце ад самай ранняй да самай позняй.',
		questions: (columns: readonly string[]) => `Для кожнага сцверджання: ${columns.join(' ')}`
	}
};
