/** Words of the pictures that the build draws. */
export const picture = {
	asOf: (date: string) => `По состоянию на ${date}`,
	claims: (names: readonly string[], more: number, count: string) =>
		`Чьи утверждения: ${names.join(', ')}${more > 0 ? ` и ещё ${count}` : ''}.`,
	article: (publisher: string) => `Статья: ${publisher}.`,
	sources: (names: readonly string[]) => `Источники: ${names.join('; ')}.`,
	unread: (names: readonly string[]) => `Ещё не проверенные источники: ${names.join('; ')}.`,
	map: 'Карта: Natural Earth; GeoNames (CC BY 4.0). Линии метро — для ориентира.',
	off: (heading: string, places: readonly string[]) => `${heading}: ${places.join(', ')}.`,
	counted: (place: string, n: string) => `${place} (${n})`
};
