import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Measure } from '../../marks/lanes/label';
import type { Face, Letters } from '../../pictures/letters';

/** The letters of pictures, and how wide they are: whole font files, so that every script has its weight. */

const FILES = {
	regular: '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
	bold: '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
	text: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
	title: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
} as const satisfies Readonly<Record<Face, string>>;

export const SANS = 'Open Sans';
const SERIF = 'Source Serif 4';

const { resolve } = createRequire(import.meta.url);
const bytes = (face: Face) => readFileSync(resolve(FILES[face]));

/** For whatever draws the letters. */
export const fontFiles = (): readonly Uint8Array[] => [
	bytes('regular'),
	bytes('bold'),
	bytes('text'),
	bytes('title')
];

function font(face: Face): Font {
	const read = create(bytes(face));
	if (read.isCollection) throw new Error(`${FILES[face]} holds several fonts.`);
	return read;
}

/** Advances of the letters of one face, as shares of its size. Pairs that move closer are not counted. */
function advances(face: Face): (text: string) => number {
	const read = font(face);
	const known = new Map<string, number>();
	const advance = (letter: string) => {
		const found =
			known.get(letter) ?? read.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / read.unitsPerEm;
		known.set(letter, found);
		return found;
	};
	return (text) => [...text].reduce((sum, letter) => sum + advance(letter), 0);
}

/** Reads the fonts, once for all pictures of a build. */
export function letters(): Letters {
	const faces = {
		regular: advances('regular'),
		bold: advances('bold'),
		text: advances('text'),
		title: advances('title')
	};
	const width = (text: string, face: Face, size: number) => faces[face](text) * size;
	return Object.assign(width, { sans: SANS, serif: SERIF });
}

/** Labels of drawings, 12 px, with the slack that browsers leave too. */
export const labels =
	(width: Letters): Measure =>
	(text, bold) =>
		width(text, bold ? 'bold' : 'regular', 12) * 1.01;
