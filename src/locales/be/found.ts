/** Words of what the build writes for others: previews, feeds, players. Not part of the page. */
export const found = {
	untitled: 'Гісторыя без назвы',
	preview: (title: string) => `Гісторыя «${title}» з храналогіяй`,
	frame: (title: string) => `${title} (інтэрактыўная храналогія і карта)`,
	holds: (events: string, claims: string, sources: string) =>
		`Падзей: ${events}, сцверджанняў: ${claims}, крыніц: ${sources}. ` +
		'Пра кожнае сцверджанне сказана, чыё яно і з якога часу вядомае.',
	happenings: (title: string) => `Падзеі гісторыі «${title}»`,
	feed: (title: string) => `${title}: публікацыя і выпраўленні`,
	published: 'Апублікавана',
	revised: 'Перагледжана',
	correction: (date: string) => `Выпраўленне, ${date}`,
	was: (text: string) => `Раней: ${text}`
};
