/**
 * The file `_headers`, which Netlify and Cloudflare Pages obey and which shows every other host what to send.
 * Each path gets its cache from one rule only: where two match, both hosts join their values.
 */

/** Files whose name says what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Pages and data: a correction reaches everybody within five minutes. */
const SOON = 'public, max-age=300, must-revalidate';

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** `ids`: the folders of the stories. Nothing forbids frames: embeds are made for them. */
export const headers = (ids: readonly string[]): string =>
	[
		rule('/*', {
			// Embeds in a sandbox have no origin of their own, and have to ask for everything.
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'X-Content-Type-Options': 'nosniff'
		}),
		rule('/assets/*', { 'Cache-Control': FOR_EVER }),
		rule('/v/:copy/*', { 'Cache-Control': FOR_EVER }),
		...[
			'/',
			'/index.html',
			'/embed.js',
			'/sitemap.xml',
			'/v/latest.json',
			'/basemap/*',
			...ids.map((id) => `/${id}/*`)
		].map((path) => rule(path, { 'Cache-Control': SOON })),
		''
	].join('\n\n');
