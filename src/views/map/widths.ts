/** Measures labels of drawings in this font family, each text once: width in pixels, as drawn at its boldest. */
export function widths(family: string): (text: string) => number {
	const canvas = new OffscreenCanvas(1, 1).getContext('2d');
	const known = new Map<string, number>();
	if (canvas) canvas.font = `700 12px ${family}`;
	return (text) => {
		const width = known.get(text) ?? canvas?.measureText(text).width ?? text.length * 6.6;
		known.set(text, width);
		return width;
	};
}
