import type { Block } from './blocks';

/** A picture as SVG: its block on paper, with margins. */
export function sheet(block: Block, size: { width: number; height: number; margin: number }, paper: string) {
	const { width, height, margin } = size;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${block.draw(margin, margin)}</svg>`;
}
