import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { vi } from 'vitest';
import { streetMap } from '../streets';

/** A site of its own, built of a copy of the data, whose story has a street map beside it. */
export interface Town {
	/** The folder with `data/` and `dist/` in it. */
	readonly folder: string;
	/** What the command said that cut the map. */
	readonly said: string;
	close(): void;
}

export const CREDIT = '© OpenStreetMap contributors';

export async function town(): Promise<Town> {
	const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
	cpSync('data', join(folder, 'data'), { recursive: true });
	writeFileSync(join(folder, 'region.pmtiles'), streetMap({ closest: 13 }));
	const run = resolve('src/publish/basemap/run.js');
	const args = [run, 'region.pmtiles', 'belarus-2020'];
	const said = execFileSync('node', args, { cwd: folder, encoding: 'utf8' });
	const story = join(folder, 'data/belarus-2020/story.json');
	const told = JSON.parse(readFileSync(story, 'utf8'));
	told.basemap = { file: 'region.pmtiles', credit: CREDIT };
	writeFileSync(story, JSON.stringify(told));
	const outDir = join(folder, 'dist');
	// As for readers: without it, the development form of the program is built.
	vi.stubEnv('NODE_ENV', 'production');
	await build({
		...{ logLevel: 'warn', mode: 'production', publicDir: join(folder, 'data') },
		build: { outDir, emptyOutDir: true }
	});
	vi.unstubAllEnvs();
	return { folder, said, close: () => rmSync(folder, { recursive: true }) };
}

const TYPES: Readonly<Record<string, string>> = {
	...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }
};

/** What a server answers with, for a file whose bytes are `map` whatever lies on the disk. */
export interface Odd {
	readonly map: Buffer | undefined;
	/** Whether it knows ranges. */
	readonly ranges: boolean;
}

/** Answers a request for a range, or for all of it. */
function send(answer: ServerResponse, bytes: Buffer, range: string): void {
	const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
	const part = bytes.subarray(Number(from ?? 0), Number(to ?? bytes.length) + 1);
	const length = { 'content-length': part.length };
	if (from === undefined) answer.writeHead(200, length).end(bytes);
	else if (part.length === 0) answer.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
	else {
		const last = Number(from) + part.length - 1;
		answer.writeHead(206, { ...length, 'content-range': `bytes ${from}-${last}/${bytes.length}` }).end(part);
	}
}

/** A plain server of the site, with another street map than the one that lies there. */
export async function odd(folder: string, { map, ranges }: Odd): Promise<{ origin: string; server: Server }> {
	const server = createServer((request, answer) => {
		const path = new URL(request.url ?? '/', 'http://here').pathname.replace(/\/$/, '/index.html');
		const file = join(folder, 'dist', path);
		const bytes = path.endsWith('.pmtiles') ? map : existsSync(file) ? readFileSync(file) : undefined;
		if (!bytes) return void answer.writeHead(404).end();
		answer.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
		send(answer, bytes, (ranges && request.headers.range) || '');
	});
	await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
	const address = server.address();
	return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}
