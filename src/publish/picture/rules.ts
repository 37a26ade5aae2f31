import { compile } from 'css-select';
import { parse as selectors, type Selector } from 'css-what';
import type { AnyNode, Element } from 'domhandler';
import postcss, { type AtRule, type ChildNode } from 'postcss';

/** A style sheet as rules that can be asked whether they hold for an element, the weakest first. */
export interface Rule {
	/** Classes without which it cannot hold. */
	readonly classes: readonly string[];
	matches(element: Element): boolean;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

type Weight = readonly [layer: number, ids: number, classes: number, names: number];

const zero: Weight = [0, 0, 0, 0];
const stronger = (a: Weight, b: Weight) =>
	a.map((one, i) => one - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
const sum = (all: readonly Weight[]): Weight =>
	all.reduce<Weight>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]], zero);

/** Brackets weigh what the heaviest in them weighs, except `:where()`, which weighs nothing. */
function weight(selector: readonly Selector[]): Weight {
	return sum(
		selector.map((part): Weight => {
			if (part.type === 'attribute')
				return part.name === 'id' && part.action === 'equals' ? [0, 1, 0, 0] : [0, 0, 1, 0];
			if (part.type === 'tag' || part.type === 'pseudo-element') return [0, 0, 0, 1];
			if (part.type !== 'pseudo') return zero;
			if (!Array.isArray(part.data)) return [0, 0, 1, 0];
			if (part.name === 'where') return zero;
			return part.data.map(weight).sort(stronger).at(-1) ?? zero;
		})
	);
}

const BETWEEN = new Set(['descendant', 'child', 'adjacent', 'sibling']);

/** Classes of the element itself, not of those that it stands in. */
const named = (selector: readonly Selector[]): string[] =>
	selector
		.slice(selector.findLastIndex(({ type }) => BETWEEN.has(type)) + 1)
		.flatMap((part) =>
			part.type === 'attribute' && part.name === 'class' && part.action === 'element' ? [part.value] : []
		);

/** What depends on the markup alone. All else (hover, focus, open, ::before) a pointer, a key or a browser brings about. */
const STILL = new Set(['is', 'where', 'not', 'has', 'first-child', 'last-child', 'nth-child', 'only-child']);

const still = (selector: readonly Selector[]): boolean =>
	selector.every((part) => {
		if (part.type === 'pseudo-element') return false;
		if (part.type !== 'pseudo') return true;
		return STILL.has(part.name) && (!Array.isArray(part.data) || part.data.every(still));
	});

const LIMIT = /\(?(?:([\d.]+)px\s*(<=?)\s*)?width\s*(<=?|>=?|:)?\s*(?:([\d.]+)px)?\)?/;
const compare = (a: number, sign: string, b: number) =>
	sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b;

/** Whether a container query holds at this width. */
export function holds(query: string, width: number): boolean {
	const [, low, lowSign = '', sign = '', high] = LIMIT.exec(query) ?? [];
	return (
		(low === undefined || compare(Number(low), lowSign, width)) &&
		(high === undefined || compare(width, sign, Number(high)))
	);
}

/** Paper is not a screen that prefers anything, and it is not what a browser prints either. */
const enters = ({ name, params }: AtRule, width: number) =>
	name === 'layer' || (name === 'container' && holds(params, width));

/** The rules of a style sheet for something of this width. Media queries hold for screens: none of them counts. */
export function rules(css: string, width: number): readonly Rule[] {
	const found: (Rule & { readonly weight: Weight })[] = [];
	const options = { xmlMode: true };
	const add = (node: ChildNode, layer: number): void => {
		if (node.type === 'atrule' && enters(node, width))
			node.nodes?.forEach((inner) => add(inner, node.name === 'layer' ? -1 : layer));
		if (node.type !== 'rule') return;
		const declarations = node.nodes.flatMap((inner) =>
			inner.type === 'decl' ? [[inner.prop, inner.value] as const] : []
		);
		for (const text of node.selectors) {
			const [selector = []] = selectors(text);
			if (!still(selector)) continue;
			const test = compile<AnyNode, Element>(text, options);
			const [, ids, classes, names] = weight(selector);
			found.push({
				classes: named(selector),
				matches: (element) => test(element),
				declarations,
				weight: [layer, ids, classes, names]
			});
		}
	};
	postcss.parse(css).nodes.forEach((node) => add(node, 0));
	// A stable sort: of two that weigh the same the later one wins.
	return found.sort((a, b) => stronger(a.weight, b.weight));
}
