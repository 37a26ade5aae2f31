/** Words of the pictures that the build draws. Not part of the page, so not in `en.ts`. */
export const picture = {
	asOf: (date: string) => `As of ${date}`,
	/** Who is quoted, by name. */
	claims: (names: readonly string[], more: number, count: string) =>
		`Claims by ${names.join(', ')}${more > 0 ? ` and ${count} more` : ''}.`,
	/** What the story starts from, by its publisher. */
	article: (publisher: string) => `Article: ${publisher}.`,
	sources: (names: readonly string[]) => `Sources: ${names.join('; ')}.`,
	unread: (names: readonly string[]) => `Sources not yet checked: ${names.join('; ')}.`,
	map: 'Map: Natural Earth; GeoNames (CC BY 4.0). Metro lines for orientation.',
	/** Places that are no points, with how many events each has: "somewhere in Minsk (12)". */
	off: (heading: string, places: readonly string[]) => `${heading}: ${places.join(', ')}.`,
	counted: (place: string, n: string) => `${place} (${n})`
};
