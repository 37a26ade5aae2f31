import { readFileSync } from 'node:fs';
import { lookup } from '../../src/story/lookup';
import { read } from '../../src/story/read';
import { parseWhen } from '../../src/story/time';

/** The Belarus story as a reader loads it, and as its file says it. */

interface RawPlace {
	readonly id: string;
	readonly name: Record<'en' | 'be' | 'ru', string>;
	readonly kind: string;
	readonly at?: readonly number[];
	readonly within?: number;
}

export const text = readFileSync('data/belarus-2020/story.json', 'utf8');
export const raw: { readonly places: readonly RawPlace[] } = JSON.parse(text);
export const { story, problems } = read(raw, 'en');
export const find = lookup(story);
export const article = story.claims.filter(({ id }) => /^A\d/.test(id));

/** A time as the story's reader understands it. */
export function time(said: string) {
	const read = parseWhen(said, story.timeZone);
	return 'when' in read ? read.when : read.error;
}

/** A table's lines, and a line's cells. */
export const lines = (table: string): string[] => table.trim().split('\n');
export const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

const CODES = /^(id|url|format|timeZone|language|category|place|event|unit|to|kind|sources|sign|spellings)$/;
function* texts(value: unknown, at: string): Generator<readonly [at: string, text: string]> {
	if (typeof value === 'string') yield [at, value];
	else if (value && typeof value === 'object')
		for (const [key, inner] of Object.entries(value))
			if (!CODES.test(key)) yield* texts(inner, `${at}.${key}`);
}
/** Every text that a reader may see, with its place; ids, addresses and codes are not texts. */
export const told = [...texts(story, 'story')];

const inside = /(?<=[\p{L}\p{N},’–-]\s)\p{Lu}\p{L}*|\p{Lu}\p{L}*(?=\s\p{Lu})/gu;
const opening =
	/^(The|A|An|In|On|At|Of|By|From|For|To|Copy|Says|Probably|Translation|Workers|Model|Reading)$/;
/** Words with a capital letter that do not merely begin a sentence, each with where it stands. */
export const capitals = told.flatMap(([at, said]) =>
	[...said.matchAll(inside)]
		.map(([word]) => ({ word, at: `${at}: ${said}` }))
		.filter(({ word }) => !opening.test(word))
);
