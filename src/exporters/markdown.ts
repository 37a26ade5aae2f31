import type { Inline } from '../story/prose';
import type { Block } from './block';

/** Blocks as Markdown: plain text that any program opens. */

/** What would be read as a mark is written as itself. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
/** At the start of a line, these would begin a list. */
const opening = (text: string) =>
	text.replace(/^(\s*)([-+])(?=\s)/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');

function one(part: Inline): string {
	switch (part.kind) {
		case 'text':
			return escaped(part.text);
		case 'code':
			return `\`${part.text}\``;
		case 'em':
			return `*${spoken(part.parts)}*`;
		case 'strong':
			return `**${spoken(part.parts)}**`;
		case 'link':
			return `[${spoken(part.parts)}](${part.href})`;
	}
}

function spoken(parts: readonly Inline[]): string {
	return parts
		.map(one)
		.join('')
		.replace(/\s*\n\s*/g, ' ');
}

const cell = (text: string) => escaped(text).replace(/\s+/g, ' ') || ' ';
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function block(found: Block): string {
	switch (found.kind) {
		case 'heading':
			return `${'#'.repeat(found.level)} ${escaped(found.text)}`;
		case 'paragraph':
			return opening(spoken(found.parts));
		case 'list':
			return found.items
				.map((item, index) => `${found.numbered ? `${index + 1}.` : '-'} ${opening(spoken(item))}`)
				.join('\n');
		case 'table':
			return [row(found.head), `|${found.head.map(() => ' --- |').join('')}`, ...found.rows.map(row)].join(
				'\n'
			);
		case 'lines':
			return Array.from({ length: found.count }, () => '\\_'.repeat(40)).join('\n\n');
		case 'break':
			return '---';
	}
}

export const markdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`;
