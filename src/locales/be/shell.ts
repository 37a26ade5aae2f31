/** Words of the page around the views. */
export const shell = {
	skip: (view: string) => `Перайсці да раздзела: ${view}`,
	languages: 'Мовы',
	/** Before the name of a language: not everything is translated. */
	strayed: 'Некаторыя тэксты ёсць толькі на мове:',
	jump: 'Раздзелы старонкі',
	share: 'Скапіяваць спасылку',
	shared: 'Спасылка скапіяваная. Яна паказвае тое, што вы бачыце цяпер.',
	shareByHand: 'Скапіюйце гэты адрас. Ён паказвае тое, што вы бачыце цяпер:',
	/** Through the system’s own sheet, where there is one. */
	send: 'Падзяліцца',
	embed: 'Убудаваць',
	takeAway: 'Узяць з сабой',
	telling: 'Крок за крокам',
	play: 'Прайграць',
	beside: 'Параўнаць з…',
	inClass: 'У класе',
	more: 'Яшчэ',
	safe: 'Чытаць бяспечна',
	help: 'Даведка',
	/** Empties the page at once. */
	leave: 'Выйсці',
	embedFailed: 'Акно не загрузілася. Паспрабуйце яшчэ раз.',
	lost: (id: string) =>
		`Спасылка вядзе да «${id}», але ў гэтай гісторыі такога няма або ўжо няма. Усё астатняе тут.`,
	dismiss: 'Закрыць паведамленне',
	untitled: 'Гісторыя без назвы',
	empty: 'У гэтай гісторыі няма падзей, якія можна паказаць.',
	counts: (events: string, claims: string, sources: string) =>
		`Падзей: ${events}, сцверджанняў: ${claims}, крыніц: ${sources}. Пра кожнае сцверджанне сказана, чыё яно і з якога часу вядомае. Лічбы захоўваюць словы, з якімі былі названыя; афіцыйныя і незалежныя лічбы ніколі не складаюцца разам.`,
	zone: (label: string) => `Часавы пояс: ${label}.`,
	loading: 'Загружаецца',
	failed: 'Гэтая частка не загрузілася. У спісе ніжэй тыя самыя факты.',
	retry: 'Паспрабаваць яшчэ раз'
};
