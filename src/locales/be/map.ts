/** Where something lies from somewhere: "на поўнач". */
const directions = {
	n: 'на поўнач',
	ne: 'на паўночны ўсход',
	e: 'на ўсход',
	se: 'на паўднёвы ўсход',
	s: 'на поўдзень',
	sw: 'на паўднёвы захад',
	w: 'на захад',
	nw: 'на паўночны захад'
};

/** Words of the map: panels, what is no point, and where a place lies. */
export const map = {
	skip: 'Прапусціць карту',
	keys: 'Стрэлкі вядуць ад знака да знака. Плюс, мінус і 0 мяняюць маштаб. Shift са стрэлкай рухае карту.',
	schematic: 'Схематычная карта, без вуліц',
	lost: 'Контуры не загрузіліся. Знакі стаяць на сваіх месцах, на чыстым полі.',
	failed: 'Карта не загрузілася. У спісе месцаў ніжэй ёсць усё, што яна паказвае.',
	panel: (label: string) => `Карта: ${label}`,
	/** A panel seen from the main one. Names stay in the nominative. */
	panelFrom: (label: string, kilometres: string, towards: keyof typeof directions, from: string) =>
		`Карта: ${label}, каля ${kilometres} км ${directions[towards]} (адлік: ${from})`,
	enlarge: (label: string) => `Павялічыць: ${label}`,

	noSpot: 'горад, дакладнага месца няма',
	/** A label that says how uncertain its place is. */
	give: (name: string, kilometres: string) => `${name}, ±${kilometres} км`,
	/** Places that stand on one point. */
	together: (names: readonly string[]) => names.join(' / '),
	more: (n: number) => `+${n}`,
	moreAt: (n: string, place: string) => (place ? `яшчэ ${n}: ${place}` : `яшчэ ${n}`),
	events: { one: 'падзея', few: 'падзеі', many: 'падзей', other: 'падзеі' },

	controls: 'Маштаб і рух карты',
	moves: {
		in: 'Наблізіць',
		out: 'Аддаліць',
		home: 'Вярнуцца да пачатковага выгляду карты',
		west: 'На захад',
		north: 'На поўнач',
		south: 'На поўдзень',
		east: 'На ўсход'
	},
	search: 'Шукаць у гэтай частцы карты',
	only: 'Толькі гэтая частка карты',
	drop: 'Зноў паказаць усю карту',

	off: 'Не пункт на карце',
	offInWindow: 'У гэтыя дні, але не пункт на карце',
	somewhere: (city: string) => `${city}, месца ў горадзе не названа`,
	elsewhere: (place: string) => place,
	none: () => 'месца не названа',

	places: 'Спіс месцаў',
	onlyHere: (place: string) => `Толькі гэтае месца: ${place}`,
	unpublished: {
		one: 'яшчэ не апублікаваная падзея',
		few: 'яшчэ не апублікаваныя падзеі',
		many: 'яшчэ не апублікаваных падзей',
		other: 'яшчэ не апублікаванай падзеі'
	},

	/** Distance and direction from a metro station. */
	near: (distance: string, towards: keyof typeof directions, station: string) =>
		`Каля ${distance} ${directions[towards]} ад станцыі метро «${station}».`,
	beside: (station: string) => `Ля станцыі метро «${station}».`,

	/** A street map of the story's own. */
	streets: {
		credit: (credit: string) => `Вуліцы: ${credit}`,
		lost: 'Карта вуліц не загрузілася. Замест яе — схематычная карта.',
		torn: 'Частку карты вуліц не ўдалося прачытаць. Замест яе — схематычная карта.',
		wrong: 'Гэты файл не ўдалося прачытаць як карту вуліц. Застаецца схематычная карта.',
		open: 'Адкрыць карту вуліц з дыска'
	},

	credit: 'Карта: Natural Earth; GeoNames (CC BY 4.0). Лініі метро — для арыентацыі. Намалявана з дапамогай',
	creditName: 'Leaflet'
};
