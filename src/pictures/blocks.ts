import type { Voice } from '../story/story';
import { shape } from '../marks/shape';
import type { Letters } from './letters';
import { balanced, lines, widthOf, writer, type Run, type Style } from './text';

/** What a picture is put together from, one below the other. */
export interface Block {
	readonly height: number;
	/** Its SVG with its upper left corner there. */
	draw(x: number, y: number): string;
}

export const gap = (height: number): Block => ({ height, draw: () => '' });

const ASCENT = 0.8;

/** Lines of words as wide as they may be. */
export function paragraph(runs: readonly Run[], width: number, style: Style, letters: Letters): Block {
	const written = writer(letters);
	const title = runs.some(({ face }) => face === 'title');
	const rows = (title ? balanced : lines)(runs, width, style.size, letters);
	const first = (style.leading - style.size) / 2 + style.size * ASCENT;
	return {
		height: rows.length * style.leading,
		draw: (x, y) => rows.map((row, i) => written(row, x, y + first + i * style.leading, style)).join('')
	};
}

/** A drawing as it is. */
export const drawn = (svg: string, height: number): Block => ({
	height,
	draw: (x, y) => (svg === '' ? '' : `<g transform="translate(${x} ${y})">${svg}</g>`)
});

export const rule = (width: number, stroke: string): Block => ({
	height: 1,
	draw: (x, y) => `<path d="M${x} ${y + 0.5}h${width}" stroke="${stroke}" fill="none"/>`
});

/** A sign with its word. */
export interface Entry {
	readonly text: string;
	readonly face?: 'regular' | 'bold';
	/** Its drawing, 14 px high, with its left edge at `x` and its middle at `y`. */
	sign(x: number, y: number): string;
	/** Room for the sign. */
	readonly room: number;
}

/** The shape of a kind of claimant with a word. */
export const voiced = (voice: Voice, text: string, fill: string): Entry => ({
	text,
	room: 15,
	sign: (x, y) => `<path d="${shape(voice, x + 5.5, y, 10)}" fill="${fill}"/>`
});

const BETWEEN = 14;

/** Signs with their words, side by side, in as many rows as they need. */
export function legend(entries: readonly Entry[], width: number, style: Style, letters: Letters): Block {
	const written = writer(letters);
	const placed: { entry: Entry; x: number; row: number; words: Run[][] }[] = [];
	let [x, row] = [0, 0];
	for (const entry of entries) {
		const words = lines(
			[{ text: entry.text, face: entry.face ?? 'regular' }],
			width - entry.room,
			style.size,
			letters
		);
		const long = Math.max(...words.map((line) => widthOf(line, style.size, letters)));
		if (x > 0 && x + entry.room + long > width) [x, row] = [0, row + 1];
		placed.push({ entry, x, row, words });
		x += entry.room + long + BETWEEN;
		if (words.length > 1) [x, row] = [0, row + words.length];
	}
	const rows = Math.max(0, ...placed.map((one) => one.row + one.words.length));
	const first = (style.leading - style.size) / 2 + style.size * ASCENT;
	return {
		height: rows * style.leading,
		draw: (left, top) =>
			placed
				.map(({ entry, x: at, row: of, words }) => {
					const base = top + first + of * style.leading;
					const said = words.map((line, i) =>
						written(line, left + at + entry.room, base + i * style.leading, style)
					);
					return entry.sign(left + at, base - style.size * 0.36) + said.join('');
				})
				.join('')
	};
}

/** Blocks one below the other, as one. */
export function stack(blocks: readonly Block[]): Block {
	return {
		height: blocks.reduce((sum, { height }) => sum + height, 0),
		draw(x, y) {
			let top = y;
			return blocks
				.map((block) => {
					const svg = block.draw(x, top);
					top += block.height;
					return svg;
				})
				.join('');
		}
	};
}

/** Blocks side by side, each at its own distance from the left. */
export const beside = (blocks: readonly (readonly [x: number, block: Block])[]): Block => ({
	height: Math.max(0, ...blocks.map(([, { height }]) => height)),
	draw: (left, y) => blocks.map(([x, block]) => block.draw(left + x, y)).join('')
});
