import { xml } from '../exporters/xml';
import type { Block } from './blocks';

/** A picture as SVG: its block on paper, with margins; `alt` is said to those who do not see it. */
export function sheet(
	block: Block,
	size: { width: number; height: number; margin: number },
	paper: string,
	alt = ''
) {
	const { width, height, margin } = size;
	const said = alt && `<title>${xml(alt)}</title>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${said && ' role="img"'}>${said}<rect width="${width}" height="${height}" fill="${paper}"/>${block.draw(margin, margin)}</svg>`;
}
