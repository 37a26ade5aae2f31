import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { browser as chromiumHere } from '../config/browser.js';

/** What a page said and asked for while it was open. */
export interface Visit {
	readonly page: Page;
	readonly messages: string[];
	readonly requests: string[];
	readonly origin: string;
}

/** Serves the built site, or another folder, and opens pages of it. Call it at the top of a test file. */
export function site(folder = () => 'dist') {
	let server: PreviewServer | undefined;
	let browser: Browser | undefined;
	const origin = () => {
		const url = server?.resolvedUrls?.local[0];
		if (!url) throw new Error('site(): the server is not up; call visit() inside a test');
		return url.replace(/\/$/, '');
	};

	beforeAll(async () => {
		const build = { outDir: folder() };
		server = await preview({ logLevel: 'silent', build, preview: { port: 0, host: '127.0.0.1' } });
		browser = await chromium.launch(chromiumHere());
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	/** Any page, such as one that has a story of ours in it. */
	async function open(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
		if (!browser) throw new Error('site(): no browser yet; call visit() inside a test');
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
		const page = await context.newPage();
		const messages: string[] = [];
		const requests: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		page.on('pageerror', (error) => messages.push(String(error)));
		context.on('request', (request) => requests.push(request.url()));
		await page.goto(url);
		return { page, messages, requests, origin: origin() };
	}

	/** A page of the site, once it is alive: hydrated, with its timeline drawn. */
	async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
		const opened = await open(origin() + path, options);
		if (options.javaScriptEnabled !== false) await alive(opened.page);
		return opened;
	}
	return { visit, open, origin };
}

/** The page has come alive when its timeline stands where the reserved box stood. */
export const alive = (page: Page) => page.locator('#timeline svg').first().waitFor();

/** Presses something in the menu of the page's head. */
export async function fromMenu(page: Page, name: string) {
	const menu = page.locator('header details');
	await menu.locator('summary').click();
	await menu.getByText(name, { exact: true }).click();
}

/** The hash, once it holds `part`: writing it waits a moment, so that drags do not flood the history. */
export const addressHolds = (page: Page, part: string) =>
	expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toContain(part);
