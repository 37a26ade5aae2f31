import { afterEach, expect, test, vi } from 'vitest';
import type { Site } from '../../../src/session/site';
import { newest, standing } from '../../../src/shells/reader/standing';

const SITE: Site = { root: '../', carried: () => undefined };
const here = (location: string, canonical?: string) => ({ location, canonical });

afterEach(() => vi.unstubAllGlobals());
const answer = (body: string, status = 200) =>
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

const TALE = { id: 'tale', language: 'en', languages: ['en', 'be'] };

test('others are told the canonical address; the page itself reaches what lies beside it', () => {
	expect(standing(SITE, TALE, here('http://a.example/s/tale/#e=x', 'https://x.example/s/tale/'))).toEqual({
		live: 'https://x.example/s/',
		near: '../',
		version: null
	});
});

test('a page without a canonical address is told of by its own', () => {
	expect(standing(SITE, TALE, here('http://a.example/s/tale/?x#e=x'))?.live).toBe('http://a.example/s/');
});

test('a pinned copy knows its folder and the living site above it', () => {
	const pinned = { ...SITE, pinned: '2026-11-24' };
	expect(standing(pinned, TALE, here('http://a.example/v/0123456789/tale/'))).toEqual({
		live: 'http://a.example/',
		near: '../../../',
		version: '0123456789'
	});
});

test('from a file, or from a page that carries everything, nothing can be embedded', () => {
	expect(standing(SITE, TALE, here('file:///stick/offline.html', 'https://x.example/tale/'))).toBeNull();
	const whole = { ...SITE, carried: (path: string) => (path === 'tale/story.json' ? '{}' : undefined) };
	expect(standing(whole, TALE, here('https://x.example/tale/offline.html'))).toBeNull();
});

const STANDS = { live: 'https://x.example/', near: '../', version: null };

test('the newest pinned copy is what the site’s own file says', async () => {
	const asked = vi.fn(() =>
		Promise.resolve(new Response('{"version":"0123456789","date":"2026-11-24"}', { status: 200 }))
	);
	vi.stubGlobal('fetch', asked);
	expect(await newest(STANDS, undefined)).toEqual({ version: '0123456789', date: '2026-11-24' });
	expect(asked.mock.calls).toEqual([['../v/latest.json', { cache: 'no-cache' }]]);
});

test('a pinned page pins to itself and asks nobody', async () => {
	answer('', 500);
	expect(await newest({ ...STANDS, version: 'abcdef0123' }, '2026-11-24')).toEqual({
		version: 'abcdef0123',
		date: '2026-11-24'
	});
});

test.each([
	['the file is not there', () => answer('', 404)],
	['it is no JSON', () => answer('<!doctype html>')],
	['it says nothing', () => answer('null')],
	['it leads elsewhere', () => answer('{"version":"../../x","date":"2026-11-24"}')],
	['nobody answers', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))]
])('when %s there is no pinned copy', async (_, stub) => {
	stub();
	expect(await newest(STANDS, undefined)).toBeNull();
});

test('a page in another language lies one folder deeper', () => {
	const tale = { ...TALE, language: 'be' };
	const at = here('http://a.example/s/tale/be/', 'https://x.example/s/tale/be/');
	expect(standing({ ...SITE, root: '../../' }, tale, at)?.live).toBe('https://x.example/s/');
});
