const directions = {
	n: 'к северу',
	ne: 'к северо-востоку',
	e: 'к востоку',
	se: 'к юго-востоку',
	s: 'к югу',
	sw: 'к юго-западу',
	w: 'к западу',
	nw: 'к северо-западу'
};

/** Words of the map: panels, what is no point, and where a place lies. Names come in the nominative. */
export const map = {
	skip: 'Пропустить карту',
	keys: 'Стрелки переводят от отметки к отметке. Плюс, минус и 0 меняют масштаб. Shift со стрелкой сдвигает карту.',
	schematic: 'Схематическая карта, без улиц',
	lost: 'Не удалось загрузить контуры. Отметки стоят на своих местах, на пустом фоне.',
	failed: 'Не удалось загрузить карту. Всё, что на ней есть, приведено в списке мест ниже.',
	panel: (label: string) => `Карта: ${label}`,
	panelFrom: (label: string, kilometres: string, towards: keyof typeof directions, from: string) =>
		`Карта: ${label}, примерно ${kilometres} км ${directions[towards]} от пункта «${from}»`,
	enlarge: (label: string) => `Показать крупно: ${label}`,

	noSpot: 'город, без точного места',
	give: (name: string, kilometres: string) => `${name}, ±${kilometres} км`,
	together: (names: readonly string[]) => names.join(' / '),
	more: (n: number) => `+${n}`,
	moreAt: (n: string, place: string) => (place ? `ещё ${n}: ${place}` : `ещё ${n}`),
	events: { one: 'событие', few: 'события', many: 'событий', other: 'события' },

	controls: 'Масштаб и сдвиг карты',
	moves: {
		in: 'Приблизить',
		out: 'Отдалить',
		home: 'Вернуть исходный вид карты',
		west: 'Сдвинуть на запад',
		north: 'Сдвинуть на север',
		south: 'Сдвинуть на юг',
		east: 'Сдвинуть на восток'
	},
	search: 'Искать на этом участке',
	only: 'Только этот участок',
	drop: 'Снова показать всё',

	off: 'Без точки на карте',
	offInWindow: 'В эти дни, но без точки на карте',
	somewhere: (city: string) => `${city}, точное место неизвестно`,
	elsewhere: (place: string) => place,
	none: () => 'место не указано',

	places: 'Места списком',
	onlyHere: (place: string) => `Только ${place}`,
	unpublished: {
		one: 'событие ещё не опубликовано',
		few: 'события ещё не опубликованы',
		many: 'событий ещё не опубликовано',
		other: 'события ещё не опубликовано'
	},

	near: (distance: string, towards: keyof typeof directions, station: string) =>
		`Примерно ${distance} ${directions[towards]} от станции метро «${station}».`,
	beside: (station: string) => `У станции метро «${station}».`,

	streets: {
		credit: (credit: string) => `Улицы: ${credit}`,
		lost: 'Не удалось загрузить карту улиц. Вместо неё показана схематическая карта.',
		torn: 'Часть карты улиц не удалось прочесть. Вместо неё показана схематическая карта.',
		wrong: 'Этот файл не удалось прочесть как карту улиц. Схематическая карта остаётся.',
		open: 'Открыть карту улиц с диска'
	},

	credit: 'Карта: Natural Earth; GeoNames (CC BY 4.0). Линии метро — для ориентира. Отрисовка:',
	creditName: 'Leaflet'
};
