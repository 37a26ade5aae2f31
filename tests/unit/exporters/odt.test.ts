import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { odt } from '../../../src/exporters/odt';
import { written } from '../../../src/exporters/sequence';
import { words } from '../../../src/exporters/block';
import { KINDS, NASTY, pupils, teachers } from './taught';

const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';

/** A file of the document, read by a parser of XML. */
function part(bytes: Uint8Array, path: string): Document {
	const file = unzipSync(bytes)[path];
	if (!file) throw new Error(`part(): there is no ${path}`);
	const parsed = new DOMParser().parseFromString(strFromU8(file), 'application/xml');
	expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
	return parsed;
}

const document = ({ sequence, told }: typeof teachers) => odt(written(sequence, told), sequence.title, 'en');

describe('a sequence as an OpenDocument text', () => {
	const bytes = document(teachers);
	const content = part(bytes, 'content.xml');

	test('says what it is at the very place where programs look for it', () => {
		expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
		// Not packed, and without anything between name and content.
		expect([...bytes.slice(8, 10), ...bytes.slice(28, 30)]).toEqual([0, 0, 0, 0]);
		expect(strFromU8(bytes.slice(38, 38 + 39))).toBe('application/vnd.oasis.opendocument.text');
	});

	test('lists its files, all of them XML', () => {
		const listed = [...part(bytes, 'META-INF/manifest.xml').getElementsByTagName('manifest:file-entry')];
		const paths = listed.map((entry) => entry.getAttribute('manifest:full-path') ?? '');
		expect(paths).toEqual(['/', 'content.xml', 'styles.xml', 'meta.xml']);
		for (const path of paths.slice(1)) part(bytes, path);
	});

	test('has headings in order, and every text as it was written', () => {
		const headings = [...content.getElementsByTagNameNS(TEXT, 'h')];
		expect(headings[0]?.textContent).toBe(`Lesson ${NASTY}`);
		expect(headings.slice(0, 3).map((one) => one.getAttributeNS(TEXT, 'outline-level'))).toEqual([
			'1',
			'2',
			'2'
		]);
		for (const kind of KINDS)
			expect(headings.some(({ textContent }) => textContent?.includes(`Step ${kind}`))).toBe(true);
		expect(content.documentElement.textContent).toContain('SECRET note');
	});

	test('names only styles that it has', () => {
		const styles = part(bytes, 'styles.xml');
		const known = new Set(
			[...styles.getElementsByTagName('*')].map((one) => one.getAttribute('style:name') ?? '')
		);
		const used = [...content.getElementsByTagNameNS(OFFICE, 'body')].flatMap((body) =>
			[...body.getElementsByTagName('*')].flatMap((one) => one.getAttributeNS(TEXT, 'style-name') ?? [])
		);
		expect(used.length).toBeGreaterThan(50);
		expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
	});

	test('rules its tables beside the text, where word processors look for it', () => {
		const [automatic] = content.getElementsByTagNameNS(OFFICE, 'automatic-styles');
		const known = [...(automatic?.children ?? [])].map((one) => one.getAttribute('style:name'));
		const used = [...content.getElementsByTagName('*')].flatMap(
			(one) => one.getAttribute('table:style-name') ?? []
		);
		expect(new Set(used)).toEqual(new Set(known));
		const cell = automatic?.getElementsByTagName('style:table-cell-properties')[0];
		expect(cell?.getAttribute('fo:border')).toMatch(/solid/);
	});

	test('has nothing of notes and answers for pupils', () => {
		expect(part(document(pupils), 'content.xml').documentElement.textContent).not.toContain('SECRET');
	});

	test('leaves out signs that XML has no way to write', () => {
		const body = part(odt([words('a\u0000b\ud800c\uffffd')], 'x\u0007', 'en'), 'content.xml');
		expect(body.documentElement.textContent).toBe('abcd');
	});
});
