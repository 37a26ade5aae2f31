import { xml } from '../exporters/xml';
import type { Face, Letters } from './letters';

/** Text of pictures: broken into lines between words, never cut, and written as SVG. */

/** A piece of text in one face. */
export interface Run {
	readonly text: string;
	readonly face: Face;
}

export interface Style {
	readonly size: number;
	readonly leading: number;
	readonly fill: string;
}

export const widthOf = (line: readonly Run[], size: number, letters: Letters): number =>
	line.reduce((sum, { text, face }) => sum + letters(text, face, size), 0);

/** A word longer than a line, in pieces that fit: an address, say. */
function pieces({ text, face }: Run, max: number, fits: (text: string, face: Face) => number): Run[] {
	const found: Run[] = [];
	let piece = '';
	for (const letter of text) {
		if (piece !== '' && fits(piece + letter, face) > max) {
			found.push({ text: piece, face });
			piece = '';
		}
		piece += letter;
	}
	return [...found, { text: piece, face }];
}

/** Neighbours of one face as one run. */
function joined(line: readonly Run[]): Run[] {
	return line.reduce<Run[]>((all, run) => {
		const last = all.at(-1);
		if (last?.face !== run.face) return [...all, run];
		return [...all.slice(0, -1), { face: run.face, text: last.text + run.text }];
	}, []);
}

/** The text in lines of at most `max` pixels. Runs follow each other as they are, spaces included. */
export function lines(runs: readonly Run[], max: number, size: number, letters: Letters): Run[][] {
	const fits = (text: string, face: Face) => letters(text, face, size);
	const words = runs
		.flatMap(({ text, face }) =>
			(text.match(/[ \n\t]+|[^ \n\t]+/g) ?? []).map((word) => ({ text: word, face }))
		)
		.flatMap((word) => (fits(word.text, word.face) > max ? pieces(word, max, fits) : [word]));
	const found: Run[][] = [[]];
	// What follows without a space belongs to the word before it, whatever its face.
	let word: Run[] = [];
	const put = () => {
		const line = found.at(-1) ?? [];
		if (line.length > 0 && widthOf([...line, ...word], size, letters) > max) found.push([...word]);
		else line.push(...word);
		word = [];
	};
	for (const run of words) {
		if (/^[ \n\t]/.test(run.text)) {
			put();
			const line = found.at(-1);
			if (line && line.length > 0) line.push({ text: ' ', face: run.face });
		} else {
			if (widthOf([...word, run], size, letters) > max) put();
			word.push(run);
		}
	}
	put();
	return found.map((line) => joined(trimmed(line))).filter((line) => line.length > 0);
}

/** The same number of lines, as even as they can be: no word alone on the last one. */
export function balanced(runs: readonly Run[], max: number, size: number, letters: Letters): Run[][] {
	const all = lines(runs, max, size, letters);
	let best = all;
	for (let width = max - 4; width > max / 2; width -= 4) {
		const next = lines(runs, width, size, letters);
		if (next.length > all.length) break;
		best = next;
	}
	return best;
}

const trimmed = (line: readonly Run[]) => (line.at(-1)?.text === ' ' ? line.slice(0, -1) : line);

const font = (face: Face, { sans, serif }: Letters) =>
	({
		regular: `font-family="${xml(sans)}"`,
		bold: `font-family="${xml(sans)}" font-weight="700"`,
		text: `font-family="${xml(serif)}"`,
		title: `font-family="${xml(serif)}" font-weight="600"`
	})[face];

/** Writes one line of text; `y` is its baseline. */
export const writer =
	(letters: Letters) =>
	(line: readonly Run[], x: number, y: number, { size, fill }: Style): string =>
		`<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" xml:space="preserve">${line
			.map(({ text, face }) => `<tspan ${font(face, letters)}>${xml(text)}</tspan>`)
			.join('')}</text>`;
