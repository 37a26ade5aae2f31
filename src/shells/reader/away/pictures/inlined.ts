/** An SVG as it stands on screen, with what style sheets say of it written into it: it needs none any more. */

const PAINT = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-linecap',
	'stop-color',
	'stop-opacity',
	'opacity',
	'paint-order'
] as const;
const TEXT = ['font-size', 'font-weight', 'font-family', 'text-anchor', 'white-space'] as const;
/** What is so without being said. */
const USUAL: Readonly<Record<string, string>> = {
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	'stop-color': 'rgb(0, 0, 0)',
	'stop-opacity': '1',
	opacity: '1',
	'paint-order': 'normal',
	'text-anchor': 'start',
	'font-weight': '400',
	'white-space': 'normal'
};
/** For hands, for readers of screens, for styles. */
const DROPPED = /^(class|role|tabindex|style|focusable|part|on.*|aria-.*|data-.*|popover)$/;
const WORDS = new Set(['text', 'tspan']);
const DRAWN = new Set([
	'path',
	'rect',
	'circle',
	'ellipse',
	'line',
	'polyline',
	'polygon',
	'text',
	'tspan',
	'g',
	'stop'
]);

/** What a program that is no browser may not know: "color(srgb 0.1 0.2 0.3 / 0.5)". */
function colour(value: string): string {
	const found = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
	if (!found) return value;
	const [r, g, b] = found.slice(1, 4).map((part) => Math.round(Number(part) * 255));
	return `rgba(${r}, ${g}, ${b}, ${found[4] ?? 1})`;
}

const plain = (value: string) => colour(value).replace(/([\d.]+)px\b/g, '$1');

/** Nothing of it is a drawing: it is hidden, or stands only for hands. */
function unseen(element: Element, style: CSSStyleDeclaration): boolean {
	if (style.display === 'none' || style.visibility === 'hidden') return true;
	const ghost = /^(transparent|rgba\(0, 0, 0, 0\))$/.test(style.fill) && style.stroke === 'none';
	return (
		(ghost && element.localName !== 'g' && element.localName !== 'svg') ||
		element.hasAttribute('popover') ||
		element.hasAttribute('aria-expanded')
	);
}

function painted(copy: Element, style: CSSStyleDeclaration): void {
	const names: readonly string[] = WORDS.has(copy.localName) ? [...PAINT, ...TEXT] : PAINT;
	for (const name of names) {
		const value = style.getPropertyValue(name);
		copy.removeAttribute(name);
		if (value === '' || value === USUAL[name]) continue;
		if (name === 'white-space') copy.setAttribute('xml:space', 'preserve');
		else copy.setAttribute(name, plain(value));
	}
}

function dressed(element: Element, copy: Element, window: Window): void {
	const style = window.getComputedStyle(element);
	if (unseen(element, style)) return copy.remove();
	// Backwards, because a child that is not seen leaves the copy.
	const children = [...element.children];
	const copies = [...copy.children];
	children.forEach((child, i) => {
		const own = copies[i];
		if (own) dressed(child, own, window);
	});
	for (const { name } of [...copy.attributes]) if (DROPPED.test(name)) copy.removeAttribute(name);
	if (DRAWN.has(copy.localName)) painted(copy, style);
	if (copy.localName === 'svg')
		copy.setAttribute('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
}

/** The text of it, for a file of its own or within another drawing. */
export function inlined(svg: Element): string {
	const window = svg.ownerDocument.defaultView;
	const copy = svg.cloneNode(true);
	if (!window || !(copy instanceof Element)) return '';
	dressed(svg, copy, window);
	return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, '');
}
