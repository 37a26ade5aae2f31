/** Words of the pictures that the build draws. Not part of the page. */
export const picture = {
	asOf: (date: string) => `Станам на ${date}`,
	/** Who is quoted, by name. */
	claims: (names: readonly string[], more: number, count: string) =>
		`Чые сцверджанні: ${names.join(', ')}${more > 0 ? ` і яшчэ ${count}` : ''}.`,
	/** What the story starts from, by its publisher. */
	article: (publisher: string) => `Артыкул: ${publisher}.`,
	sources: (names: readonly string[]) => `Крыніцы: ${names.join('; ')}.`,
	unread: (names: readonly string[]) => `Яшчэ не правераныя крыніцы: ${names.join('; ')}.`,
	map: 'Карта: Natural Earth; GeoNames (CC BY 4.0). Лініі метро — для арыентацыі.',
	/** Places that are no points, with how many events each has. */
	off: (heading: string, places: readonly string[]) => `${heading}: ${places.join('; ')}.`,
	counted: (place: string, n: string) => `${place} (${n})`
};
