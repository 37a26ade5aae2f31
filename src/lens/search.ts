import type { Lookup } from '../story/lookup';
import type { Seen } from './known';

const APOSTROPHES = /['’‘ʼʹ`´]/g;
/** Letters that no decomposition turns into their plain neighbour. */
const LETTERS: Readonly<Record<string, string>> = {
	і: 'и',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

/**
 * Text as a search compares it: lower case, no diacritics (so ё = е, ў = у, Ž = z), і = и, no apostrophes,
 * no thousands separators, every other sign a space.
 */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(APOSTROPHES, '')
		.replace(/[іłøđıßæœ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/(\d)[,\s](?=\d{3}(?!\d))/g, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The words searched for; none where nothing is asked. */
export const needles = (words: string): string[] => fold(words).split(' ').filter(Boolean);

/** All words must be found, anywhere, in any order. `text` is folded already. */
export const matches = (text: string, wanted: readonly string[]): boolean =>
	wanted.every((word) => text.includes(word));

function gather({ event, claims }: Seen, find: Lookup): string {
	const people = event.people.flatMap((id) => [find.person(id)?.name, ...(find.person(id)?.spellings ?? [])]);
	const place = find.place(event.place);
	const said = claims.flatMap(({ says, by, quote, note }) => [says, by, quote, note]);
	const all = [
		event.title,
		event.text,
		event.whenText,
		place?.name,
		...(place?.spellings ?? []),
		...people,
		...said
	];
	return fold(all.filter(Boolean).join(' \n '));
}

/**
 * What a search may find in each event: every spelling of its place and people, and the claims that are
 * out. Of an unpublished event nothing. Folded when first asked for, because most readers never search.
 */
export function corpus(find: Lookup, events: readonly Seen[]): (index: number) => string {
	const texts: (string | undefined)[] = [];
	return (index) => {
		const seen = events[index];
		return (texts[index] ??= seen?.published ? gather(seen, find) : '');
	};
}
