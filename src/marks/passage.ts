/** Of what a text fragment is written with, `-` alone is not escaped by URLs, and it has a meaning there. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The address of a page, and in it of the words `quote`: browsers go there and mark them. */
export function passage(url: string, quote?: string): string {
	if (!quote) return url;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${escape(quote)}`;
}
