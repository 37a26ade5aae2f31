import type { Measure } from './label';

const SANS =
	'-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
/** Without letters to look at: wider than most, so that labels keep clear of each other. */
const guess: Measure = (text, bold) => text.length * (bold ? 7 : 6.4);

/** Measures labels as a font of the reader's own draws them; a guess where nothing can be drawn. */
export function measurer(family = SANS): Measure {
	const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
	if (!context) return guess;
	const widths = new Map<string, number>();
	return (text, bold) => {
		const key = `${bold ? 'b' : 'r'}${text}`;
		const known = widths.get(key);
		if (known !== undefined) return known;
		context.font = `${bold ? 700 : 400} 12px ${family}`;
		const width = context.measureText(text).width * 1.01;
		widths.set(key, width);
		return width;
	};
}
