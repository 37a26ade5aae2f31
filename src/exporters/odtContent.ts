import type { Inline } from '../story/prose';
import type { Block } from './block';
import { TABLES } from './odtStyles';
import { xml } from './xml';

/** The body of an OpenDocument text. Names of styles are those of `odtStyles.ts`. */

const span = (style: string, inner: string) => `<text:span text:style-name="${style}">${inner}</text:span>`;

function one(part: Inline): string {
	switch (part.kind) {
		case 'text':
			return xml(part.text).replace(/\s+/g, ' ');
		case 'code':
			return span('Code', xml(part.text));
		case 'em':
			return span('Emphasis', spoken(part.parts));
		case 'strong':
			return span('Strong', spoken(part.parts));
		case 'link':
			return `<text:a xlink:type="simple" xlink:href="${xml(part.href)}">${spoken(part.parts)}</text:a>`;
	}
}

const spoken = (parts: readonly Inline[]): string => parts.map(one).join('');
const paragraph = (inner: string, style = 'Text') => `<text:p text:style-name="${style}">${inner}</text:p>`;

function table(head: readonly string[], rows: readonly (readonly string[])[], name: string): string {
	const cell = (text: string, style: string) =>
		`<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(xml(text), style)}</table:table-cell>`;
	const row = (cells: readonly string[], style: string) =>
		`<table:table-row>${head.map((_, index) => cell(cells[index] ?? '', style)).join('')}</table:table-row>`;
	return [
		`<table:table table:name="${name}" table:style-name="Table">`,
		'<table:table-column table:style-name="First"/>',
		...head.slice(1).map(() => '<table:table-column table:style-name="Other"/>'),
		`<table:table-header-rows>${row(head, 'Head')}</table:table-header-rows>`,
		...rows.map((cells) => row(cells, 'Field')),
		'</table:table>',
		paragraph('')
	].join('');
}

function block(found: Block, index: number): string {
	switch (found.kind) {
		case 'heading':
			return `<text:h text:style-name="Heading_20_${found.level}" text:outline-level="${found.level}">${xml(found.text)}</text:h>`;
		case 'paragraph':
			return paragraph(spoken(found.parts));
		case 'list': {
			const items = found.items.map((item) => `<text:list-item>${paragraph(spoken(item))}</text:list-item>`);
			return `<text:list text:style-name="${found.numbered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>`;
		}
		case 'table':
			return table(found.head, found.rows, `Table${index + 1}`);
		case 'lines':
			return paragraph('', 'Line').repeat(found.count);
		case 'break':
			return paragraph('', 'Break');
	}
}

export const content = (blocks: readonly Block[]): string =>
	`${TABLES}<office:body><office:text>${blocks.map(block).join('')}</office:text></office:body>`;
