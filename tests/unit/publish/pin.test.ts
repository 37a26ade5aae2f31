import { mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pin } from '../../../src/publish/pin';

const PAGE = `<!doctype html><html lang="en" data-root="../"><head><link rel="canonical" href="../tale/" /></head></html>`;

/** A site of one page, one file and one map of the site. */
function made(text = 'text') {
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(site, 'tale'));
	writeFileSync(join(site, 'tale/index.html'), PAGE);
	writeFileSync(join(site, 'tale/story.json'), text);
	writeFileSync(join(site, 'sitemap.xml'), '<urlset/>');
	return site;
}
const latest = (site: string): { version: string; date: string } =>
	JSON.parse(readFileSync(join(site, 'v/latest.json'), 'utf8'));

test('a copy of the site lies in a folder that its content names', () => {
	const [one, same, other] = [made(), made(), made('other')];
	for (const site of [one, same, other]) pin(site, '2026-11-24');
	expect(latest(one)).toEqual({ version: expect.stringMatching(/^[\da-f]{10}$/), date: '2026-11-24' });
	expect(latest(same)).toEqual(latest(one));
	expect(latest(other).version).not.toBe(latest(one).version);
	const copy = join(one, 'v', latest(one).version);
	expect(readdirSync(copy)).toEqual(['pinned.txt', 'tale']);
	expect(readFileSync(join(copy, 'pinned.txt'), 'utf8')).toBe('2026-11-24');
	expect(readFileSync(join(copy, 'tale/story.json'), 'utf8')).toBe('text');
});

test('a page of a copy says when it was pinned, and leads to the living page', () => {
	const site = made();
	pin(site, '2026-11-24');
	const html = readFileSync(join(site, 'v', latest(site).version, 'tale/index.html'), 'utf8');
	expect(html).toContain('<html data-pinned="2026-11-24" lang="en" data-root="../">');
	expect(html).toContain('<link rel="canonical" href="../../../tale/" />');
	expect(html).toContain('<meta name="robots" content="noindex" />');
	expect(readFileSync(join(site, 'tale/index.html'), 'utf8')).toBe(PAGE);
});

test('an absolute address of the living page stays', () => {
	const site = made();
	writeFileSync(join(site, 'tale/index.html'), PAGE.replace('../tale/', 'https://x.example/tale/'));
	pin(site, '2026-11-24');
	expect(readFileSync(join(site, 'v', latest(site).version, 'tale/index.html'), 'utf8')).toContain(
		'<link rel="canonical" href="https://x.example/tale/" />'
	);
});

test('what the living page is found and shared by is not in a copy, and programs stay as they are', () => {
	const site = made();
	const program = `<script>'<link rel="alternate">'</script>`;
	const found = `<meta property="og:title" content="A" /><meta name="twitter:card" content="b" /><link rel="alternate" href="c" />`;
	const data = `<script type="application/ld+json" >{"a":"\\u003c/script>"}</script>`;
	writeFileSync(
		join(site, 'tale/index.html'),
		PAGE.replace('</head>', `${found}</head>`).replace('</html>', `${data}${program}</html>`)
	);
	pin(site, '2026-11-24');
	const html = readFileSync(join(site, 'v', latest(site).version, 'tale/index.html'), 'utf8');
	expect(html).not.toMatch(/og:title|twitter|href="c"|ld\+json/);
	expect(html).toContain(`</head>${program}</html>`);
});
