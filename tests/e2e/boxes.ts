import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Face } from '../../src/pictures/letters';
import { letters } from '../../src/publish/picture/letters';

/** Where every text of a picture stands, from the widths of its letters. */
export interface Box {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly bold: boolean;
	readonly serif: boolean;
	readonly size: number;
	readonly anchor: string;
}

const width = letters();
const number = (element: Element, name: string) => Number(element.attribs[name] ?? 0);

/** The numbers in the brackets of one step of a transform. */
const step = (transform: string, name: string) =>
	(new RegExp(`${name}\\(([^)]*)\\)`).exec(transform)?.[1] ?? '').split(' ').map(Number);

/** How an element is moved and enlarged. Turned ones stand in patterns only. */
function moved(element: Element) {
	const transform = element.attribs['transform'] ?? '';
	if (element.name !== 'svg') {
		const [dx = 0, dy = 0] = step(transform, 'translate');
		return { dx, dy, scale: step(transform, 'scale')[0] || 1 };
	}
	const [vx = 0, vy = 0] = (element.attribs['viewBox'] ?? '').split(' ').map(Number);
	return { dx: number(element, 'x') - vx, dy: number(element, 'y') - vy, scale: 1 };
}

/** Where an element stands and how it writes, by itself and by what it stands in. */
function inside(element: Element, at: Place): Place {
	const { dx, dy, scale } = moved(element);
	const given = <T>(name: string, read: (value: string) => T, above: T): T => {
		const value = element.attribs[name];
		return value === undefined ? above : read(value);
	};
	return {
		x: at.x + at.scale * dx,
		y: at.y + at.scale * dy,
		scale: at.scale * scale,
		bold: given('font-weight', (value) => Number(value) >= 600, at.bold),
		serif: given('font-family', (value) => value.includes('Serif'), at.serif),
		size: given('font-size', Number, at.size),
		anchor: given('text-anchor', (value) => value, at.anchor)
	};
}

const face = ({ bold, serif }: Place): Face =>
	serif ? (bold ? 'title' : 'text') : bold ? 'bold' : 'regular';

interface Piece {
	readonly text: string;
	readonly x: number | undefined;
	readonly y: number | undefined;
	readonly at: Place;
}

function pieces(node: AnyNode, at: Place, x?: number, y?: number): Piece[] {
	if (node.type === 'text' && 'data' in node) return node.data === '' ? [] : [{ text: node.data, x, y, at }];
	if (!isTag(node)) return [];
	const own = inside(node, at);
	const of = (name: string) => (node.attribs[name] === undefined ? undefined : number(node, name));
	return node.children.flatMap((child, i) =>
		pieces(child, own, i === 0 ? (of('x') ?? x) : undefined, i === 0 ? (of('y') ?? y) : undefined)
	);
}

/** The lines of one text: a new one begins where a place is given. */
function linesOf(element: Element, at: Place): Box[] {
	const found: Piece[][] = [];
	for (const piece of pieces(element, at).filter(({ text }) => text.trim() !== '')) {
		if (piece.x !== undefined || found.length === 0) found.push([piece]);
		else found.at(-1)?.push(piece);
	}
	let y = 0;
	return found.map((line) => {
		const [first] = line;
		const { x = 0, at: place } = first ?? { at };
		y = first?.y ?? y;
		const long = line.reduce((sum, one) => sum + width(one.text, face(one.at), one.at.size), 0);
		const from = x - long * ({ middle: 0.5, end: 1 }[place.anchor] ?? 0);
		const [left, base] = [place.x + place.scale * from, place.y + place.scale * y];
		return {
			text: line.map(({ text }) => text).join(''),
			left,
			right: left + place.scale * long,
			top: base - 0.75 * place.size * place.scale,
			bottom: base + 0.2 * place.size * place.scale
		};
	});
}

function walk(node: AnyNode, at: Place): Box[] {
	if (!isTag(node)) return [];
	if (node.name === 'text') return linesOf(node, at);
	return node.children.flatMap((child) => walk(child, inside(node, at)));
}

export function boxes(svg: string): Box[] {
	const start = { x: 0, y: 0, scale: 1, bold: false, serif: false, size: 12, anchor: 'start' };
	return parseDocument(svg, { xmlMode: true }).children.flatMap((node) => walk(node, start));
}
