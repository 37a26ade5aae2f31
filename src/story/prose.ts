import { refusal } from './urls';

/**
 * The text of a story, read into paragraphs and four inline marks: *emphasis*, **strong**, `code` and
 * [links](https://…). Everything else, HTML above all, is text and stays text.
 */

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'em'; readonly parts: readonly Inline[] }
	| { readonly kind: 'strong'; readonly parts: readonly Inline[] }
	| { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] };

/**
 * Each mark forbids its own sign inside itself, so matching takes linear time and nesting ends by itself.
 * An opening sign before a space (5 * 3) is no mark.
 */
const MARK = new RegExp(
	[
		'`(?<code>[^`]+)`',
		'\\*\\*(?!\\s)(?<strong>[^*]*[^*\\s])\\*\\*',
		'\\*(?!\\s)(?<em>[^*]*[^*\\s])\\*',
		'\\[(?<label>[^[\\]]+)\\]\\((?<href>[^()\\s]+)\\)'
	].join('|'),
	'g'
);

function mark(groups: Readonly<Record<string, string | undefined>>): Inline | null {
	const { code, strong, em, label, href } = groups;
	if (code !== undefined) return { kind: 'code', text: code };
	if (strong !== undefined) return { kind: 'strong', parts: inline(strong) };
	if (em !== undefined) return { kind: 'em', parts: inline(em) };
	if (label === undefined || href === undefined || refusal(href) !== null) return null;
	return { kind: 'link', href, parts: inline(label) };
}

/** The marks of one paragraph. A link that is refused stays as it was written. */
export function inline(text: string): readonly Inline[] {
	const parts: Inline[] = [];
	let end = 0;
	const plain = (to: number) => {
		if (to > end) parts.push({ kind: 'text', text: text.slice(end, to) });
	};
	for (const found of text.matchAll(MARK)) {
		const part = mark(found.groups ?? {});
		if (!part) continue;
		plain(found.index);
		parts.push(part);
		end = found.index + found[0].length;
	}
	plain(text.length);
	return parts;
}

/** Paragraphs are separated by blank lines. */
export const paragraphs = (text: string): readonly (readonly Inline[])[] =>
	text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '')
		.map(inline);

const said = (part: Inline): string => ('text' in part ? part.text : part.parts.map(said).join(''));

/** A text without its marks, for places that know no emphasis: one line, or one for each paragraph. */
export const plain = (prose: string, between = ' '): string =>
	paragraphs(prose)
		.map((parts) => parts.map(said).join('').replace(/\s+/g, ' '))
		.join(between);
