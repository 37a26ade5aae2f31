import { expect, test } from 'vitest';
import { headers } from '../../../src/publish/found/headers';

/** The headers that a file gets, as both hosts read the file: every rule that matches, joined. */
function sent(path: string): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	let matches = false;
	for (const line of headers(['week']).split('\n')) {
		const rule = /^\/\S*$/.exec(line)?.[0];
		if (rule) matches = new RegExp(`^${rule.replace('*', '.*').replace(/:\w+/, '[^/]+')}$`).test(path);
		const [, name, value] = /^ {2}(\S+): (.+)$/.exec(line) ?? [];
		if (matches && name && value) (found[name] ??= []).push(value);
	}
	return found;
}

test.each([
	['/', 'max-age=300'],
	['/week/', 'max-age=300'],
	['/week/embed.html', 'max-age=300'],
	['/week/story.json', 'max-age=300'],
	['/v/latest.json', 'max-age=300'],
	['/embed.js', 'max-age=300'],
	['/basemap/schematic.topo.json', 'max-age=300'],
	['/assets/core-abc.js', 'immutable'],
	['/v/0a1b/week/embed.html', 'immutable'],
	['/v/0a1b/assets/core-abc.js', 'immutable']
])('%s may be fetched from anywhere, framed anywhere, and is kept as long as it is true', (path, cache) => {
	const found = sent(path);
	expect(found['Cache-Control']).toHaveLength(1);
	expect(found['Cache-Control']?.[0]).toContain(cache);
	expect(found).toMatchObject({
		'Access-Control-Allow-Origin': ['*'],
		'Cross-Origin-Resource-Policy': ['cross-origin'],
		'X-Content-Type-Options': ['nosniff']
	});
	expect(found).not.toHaveProperty('X-Frame-Options');
});
