import type { Claim } from '../story/story';

/** Of what a text fragment is written with, `-` alone is not escaped by URLs, and it has a meaning there. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The words by which a claim is found in one of its sources: its quote stands in the first. */
export function wordsIn({ passages, quote, sources }: Claim, source: string): string | undefined {
	const found = passages?.find((one) => one.source === source)?.words;
	return found ?? (source === sources[0] ? quote : undefined);
}

/** The address of a page, and in it of the words `quote`: browsers go there and mark them. */
export function passage(url: string, quote?: string): string {
	if (!quote) return url;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${escape(quote)}`;
}
