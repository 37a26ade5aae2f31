/** Width of a text in pixels, at the size of labels in drawings. */
export type Measure = (text: string, bold: boolean) => number;

const SIZE = 12;
/** One part in a hundred more than measured: what browsers round. */
const SLACK = 1.01;

/** Measures by a canvas in this font family, each text once. Make a new one when fonts have arrived. */
export function ruler(family: string): Measure {
	const canvas = new OffscreenCanvas(1, 1).getContext('2d');
	if (!canvas) return guess;
	const known = new Map<string, number>();
	return (text, bold) => {
		const key = `${bold ? 'b' : 'r'}${text}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		canvas.font = `${bold ? 700 : 400} ${SIZE}px ${family}`;
		const width = canvas.measureText(text).width * SLACK;
		known.set(key, width);
		return width;
	};
}

/** For the page as it is built, where nothing can be measured: about right for any sans. */
export const guess: Measure = (text, bold) => text.length * (bold ? 6.6 : 6.1);

/** Words in lines no wider than `room`; a word that is wider has its own line. */
export function wrap(text: string, room: number, width: (text: string) => number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && width(longer) > room) return [...lines, word];
		return [...lines.slice(0, -1), longer];
	}, []);
}
