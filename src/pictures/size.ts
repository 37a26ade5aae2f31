/** Width and height that a dressed drawing gives itself. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
	const [open = ''] = /<svg[^>]*>/.exec(svg) ?? [];
	const of = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(open)?.[1] ?? 0);
	return { width: of('width'), height: of('height') };
}

/** Pixels of a picture for one of the page. */
export const ZOOM = 2;
export const MARGIN = 16;
/** Widths of drawings: of lanes with heads, and of charts that write their figures on two lines. */
export const WIDE = 712;
export const USUAL = 608;
