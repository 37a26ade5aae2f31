/** Words of what the build writes for others: previews, feeds, players. */
export const found = {
	untitled: 'Материал без названия',
	preview: (title: string) => `Материал «${title}» с хронологией`,
	frame: (title: string) => `${title} (интерактивная хронология и карта)`,
	holds: (events: string, claims: string, sources: string) =>
		`Событий: ${events}, утверждений: ${claims}, источников: ${sources}; у каждого утверждения указано, чьё оно и с какого времени известно.`,
	happenings: (title: string) => `События материала «${title}»`,
	feed: (title: string) => `${title}: публикация и исправления`,
	published: 'Опубликовано',
	revised: 'Пересмотрено',
	correction: (date: string) => `Исправление: ${date}`,
	was: (text: string) => `Было: ${text}`
};
