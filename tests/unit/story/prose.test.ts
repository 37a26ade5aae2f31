import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline, paragraphs, type Inline } from '../../../src/story/prose';

const hrefs = (parts: readonly Inline[]): string[] =>
	parts.flatMap((part) => {
		if (!('parts' in part)) return [];
		return [...(part.kind === 'link' ? [part.href] : []), ...hrefs(part.parts)];
	});

const words = (parts: readonly Inline[]): string =>
	parts.map((part) => ('parts' in part ? words(part.parts) : part.text)).join('');

describe('the text of a story', () => {
	it('is cut into paragraphs at blank lines', () => {
		expect(paragraphs('One.\nStill one.\n \nTwo.\n\n\n').map(words)).toEqual(['One.\nStill one.', 'Two.']);
	});

	it('knows emphasis, strong, code and links, also inside each other', () => {
		expect(inline('a *b* **c *not d*** `e*f*` [g](https://example.org/h)')).toMatchObject([
			{ text: 'a ' },
			{ kind: 'em', parts: [{ text: 'b' }] },
			{ kind: 'text' },
			{ kind: 'em' },
			{ kind: 'text' },
			{ kind: 'code', text: 'e*f*' },
			{ text: ' ' },
			{ kind: 'link', href: 'https://example.org/h', parts: [{ text: 'g' }] }
		]);
		expect(inline('**[a](b.html)**')).toEqual([
			{ kind: 'strong', parts: [{ kind: 'link', href: 'b.html', parts: [{ kind: 'text', text: 'a' }] }] }
		]);
	});

	it('leaves a star between spaces alone', () => {
		expect(inline('5 * 3 * 2')).toEqual([{ kind: 'text', text: '5 * 3 * 2' }]);
	});

	it('keeps HTML as text', () => {
		const html = '<img src=x onerror=alert(1)><script>alert(1)</script>';
		expect(inline(html)).toEqual([{ kind: 'text', text: html }]);
	});

	it('shows a refused link as it was written', () => {
		expect(inline('see [this](javascript:alert) now')).toEqual([
			{ kind: 'text', text: 'see [this](javascript:alert) now' }
		]);
	});

	it('refuses every scheme but http and https, however it is hidden', () => {
		const bad = [
			'javascript:alert',
			'JaVaScRiPt:alert',
			'java\nscript:alert',
			'\u0001javascript:alert',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
			'//example.org/x',
			'\\\\example.org\\x'
		];
		const links = (list: readonly string[]) => hrefs(list.flatMap((href) => inline(`[a](${href})`)));
		expect(links(bad)).toEqual([]);
		const good = ['https://example.org/', 'HTTP://example.org', 'a/b.html', './c', '#d', '?e=f:g'];
		expect(links(good)).toEqual(good);
	});

	it('never yields a link that leaves the web, whatever is written', () => {
		const scheme = fc.constantFrom(
			'javascript:',
			'JAVASCRIPT:',
			'data:',
			'vbscript:',
			'https://',
			'//',
			'',
			'./'
		);
		const noise = fc.string({
			unit: fc.constantFrom('\u0000', '\t', '\u0001', ' ', 'a', ':', '/', '\\', '*', '`')
		});
		const href = fc.tuple(noise, scheme, noise).map((parts) => parts.join(''));
		const link = fc.tuple(fc.string(), href).map(([label, to]) => `[${label}](${to})`);
		fc.assert(
			fc.property(fc.array(fc.oneof(link, fc.string())), (texts) => {
				for (const found of paragraphs(texts.join(' ')).flatMap(hrefs)) {
					expect(['http:', 'https:']).toContain(new URL(found, 'https://example.org/').protocol);
				}
			})
		);
	});

	it('loses no word', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '<', '>', '&') }), (text) => {
				expect(words(inline(text))).toBe(text);
			})
		);
	});

	it('reads a hostile text in linear time', () => {
		const start = performance.now();
		for (const sign of ['*', '**', '[', '`', '[a](', '*a ']) inline(sign.repeat(100_000));
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
