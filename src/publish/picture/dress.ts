import render from 'dom-serializer';
import { selectAll, selectOne } from 'css-select';
import { isTag, type AnyNode, type Document, type Element } from 'domhandler';
import { parseDocument, Parser } from 'htmlparser2';
import { SANS } from './letters';
import type { Rule } from './rules';
import { resolved, type Lookup } from './values';

/** Markup with its styles as plain SVG attributes: what draws the pictures knows neither classes nor properties. */

const PAINT = new Set([
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
	'font-size',
	'font-weight',
	'text-anchor',
	'paint-order',
	'overflow'
]);
const REM = 16;
const UNSEEN = 'data-unseen';
/** For hands, for readers of screens, for styles. */
const DROPPED = /^(class|role|tabindex|style|focusable|part|on.*|aria-.*|data-.*)$/;

interface Inherited {
	readonly property: Lookup;
	readonly colour: string;
}

/** Custom properties of an element over those of its parent. */
function scope(own: ReadonlyMap<string, string>, above: Lookup): Lookup {
	const known = new Map<string, string | undefined>();
	const find: Lookup = (name) => {
		const raw = own.get(name);
		if (raw === undefined) return above(name);
		if (raw.trim() === 'initial') return 'initial';
		if (!known.has(name))
			known.set(name, resolved(raw, (inner) => (inner === name ? above(inner) : find(inner))) ?? undefined);
		return known.get(name);
	};
	return find;
}

const inline = (style = '') =>
	style.split(';').flatMap((part): (readonly [string, string])[] => {
		const at = part.indexOf(':');
		return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
	});

/** What style sheet and style attribute say of an element; the last word counts. */
function declared(element: Element, rules: readonly Rule[]): ReadonlyMap<string, string> {
	const classes = new Set((element.attribs['class'] ?? '').split(/\s+/));
	const found = rules.filter(
		(rule) => rule.classes.every((one) => classes.has(one)) && rule.matches(element)
	);
	return new Map([...found.flatMap(({ declarations }) => declarations), ...inline(element.attribs['style'])]);
}

const plain = (value: string) =>
	value.replace(/([\d.]+)rem\b/g, (_, n: string) => `${Number(n) * REM}`).replace(/([\d.]+)px\b/g, '$1');

/** The attributes that are left, with their values made plain. */
function attributes(element: Element, styles: ReadonlyMap<string, string>, { property, colour }: Inherited) {
	const value = (raw: string) => {
		const found = resolved(raw, property);
		return found === null ? undefined : found.replace(/\bcurrentcolor\b/gi, colour);
	};
	const kept = Object.entries(element.attribs).flatMap(([name, raw]): (readonly [string, string])[] => {
		if (DROPPED.test(name)) return [];
		const own = raw.includes('var(') || /currentcolor/i.test(raw) ? value(raw) : raw;
		return own === undefined ? [] : [[name, own]];
	});
	const painted = [...styles].flatMap(([name, raw]): (readonly [string, string])[] => {
		const own = PAINT.has(name) ? value(raw) : undefined;
		return own === undefined || own === '' ? [] : [[name, plain(own)]];
	});
	const font = styles.has('font-family') ? [['font-family', SANS] as const] : [];
	const space = styles.get('white-space')?.startsWith('pre') ? [['xml:space', 'preserve'] as const] : [];
	return Object.fromEntries([...kept, ...painted, ...font, ...space]);
}

/** Nothing of it would be seen. */
const unseen = (element: Element, styles: ReadonlyMap<string, string>) =>
	styles.get('display') === 'none' ||
	(styles.get('fill') === 'transparent' && (styles.get('stroke') ?? 'none') === 'none') ||
	'popover' in element.attribs ||
	'aria-expanded' in element.attribs;

function walk(node: AnyNode, rules: readonly Rule[], above: Inherited): void {
	if (!isTag(node)) return;
	const styles = declared(node, rules);
	const property = scope(styles, above.property);
	const ink = styles.get('color');
	const here = { property, colour: (ink && resolved(ink, property)) ?? above.colour };
	for (const child of [...node.children]) {
		walk(child, rules, here);
	}
	node.children = node.children.filter((child) => !(isTag(child) && UNSEEN in child.attribs));
	node.attribs = unseen(node, styles) ? { [UNSEEN]: '' } : attributes(node, styles, here);
}

const OPTIONS = { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true } as const;

/** The whole of it stands in a story with a light ground. */
const read = (markup: string): Document =>
	parseDocument(`<div class="daybook" data-theme="light">${markup}</div>`, OPTIONS);

/** The elements that `selector` names, dressed, as SVG text each. */
export function dress(markup: string, selector: string, rules: readonly Rule[]): readonly string[] {
	const document = read(markup);
	const chosen: readonly Element[] = selectAll<AnyNode, Element>(selector, document.children);
	for (const child of document.children) walk(child, rules, { property: () => undefined, colour: '#000' });
	return chosen.map((element) => render(element, { xmlMode: true }).replace(/<!--.*?-->/gs, ''));
}

/** The words of a markup. */
export function textOf(markup: string): string {
	let text = '';
	const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
	parser.end(markup);
	return text.replace(/\s+/g, ' ').trim();
}

/** The values of custom properties for the light theme. */
export function tokens(rules: readonly Rule[]): (name: string) => string {
	const root = selectOne<AnyNode, Element>('.daybook', read('').children);
	const find = root ? scope(declared(root, rules), () => undefined) : () => undefined;
	return (name) => find(name) ?? '#000';
}
