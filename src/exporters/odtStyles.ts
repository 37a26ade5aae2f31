import { xml } from './xml';

/** How an OpenDocument text looks, and what it says of itself. */

const NAMES = {
	office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
	dc: 'http://purl.org/dc/elements/1.1/',
	xlink: 'http://www.w3.org/1999/xlink'
};

export const NAMESPACES = Object.entries(NAMES)
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(' ');

/** Paragraph formatting, and text formatting, as attributes. */
const paragraph = (name: string, paragraphs: string, text = '', parent = 'Standard') =>
	`<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}">` +
	`<style:paragraph-properties ${paragraphs}/><style:text-properties ${text}/></style:style>`;

const heading = (level: number, size: number) =>
	`<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}">` +
	`<style:paragraph-properties fo:margin-top="${level === 1 ? 0 : 0.5}cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>` +
	`<style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;

const text = (name: string, properties: string) =>
	`<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

/** Where the text of a list begins, and its sign before it. */
const INDENT =
	'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.8cm"/></style:list-level-properties>';

export const STYLES = [
	'<office:styles>',
	'<style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:style>',
	paragraph('Text', 'fo:margin-bottom="0.2cm"'),
	paragraph('Line', 'fo:margin-top="0.7cm" fo:border-bottom="0.5pt solid #666666"'),
	paragraph('Break', 'fo:break-after="page"'),
	paragraph('Field', 'fo:margin-bottom="0cm"', 'fo:font-size="10pt"'),
	paragraph('Head', 'fo:margin-bottom="0cm"', 'fo:font-size="10pt" fo:font-weight="bold"'),
	...[18, 14, 12].map((size, index) => heading(index + 1, size)),
	text('Strong', 'fo:font-weight="bold"'),
	text('Emphasis', 'fo:font-style="italic"'),
	text('Code', 'style:font-name="Liberation Mono"'),
	`<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${INDENT}</text:list-level-style-bullet></text:list-style>`,
	`<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">${INDENT}</text:list-level-style-number></text:list-style>`,
	'</office:styles>'
].join('');

const column = (name: string, share: number) =>
	`<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:rel-column-width="${share}*"/></style:style>`;

/** How tables look. Word processors look for this beside the text, not among the named styles. */
export const TABLES = [
	'<office:automatic-styles>',
	'<style:style style:name="Table" style:family="table"><style:table-properties table:border-model="collapsing" table:align="margins" style:width="17cm" style:rel-width="100%"/></style:style>',
	'<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #666666"/></style:style>',
	// What is asked is longer than what is answered.
	column('First', 2),
	column('Other', 1),
	'</office:automatic-styles>'
].join('');

export const meta = (title: string, language: string): string =>
	`<office:meta><dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language></office:meta>`;

const entry = (path: string, type: string) =>
	`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;

/** What is in the file, for a document of this kind. */
export const manifest = (mime: string): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">',
		entry('/', mime),
		...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
		'</manifest:manifest>'
	].join('');
