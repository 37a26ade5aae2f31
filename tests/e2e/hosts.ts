import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';

/** The pages of others that a story stands in, on an origin of their own. */

/** What hosts load of their own: the real libraries, as they are published. */
const LIBRARIES: Readonly<Record<string, string>> = {
	'/pym.js': 'node_modules/pym.js/dist/pym.v1.min.js',
	'/iframeResizer.js': 'node_modules/iframe-resizer/js/iframeResizer.min.js'
};

/**
 * Serves the files of `hosts/`, with the address of the site in the place of `{{site}}`. Call it at the top
 * of a test file. Returns how a page of it is addressed.
 */
export function hostPages(site: () => string): (name: string) => string {
	let server: Server | undefined;
	beforeAll(async () => {
		server = createServer(({ url = '/' }, answer) => {
			const library = LIBRARIES[url];
			const file = library ?? `tests/e2e/hosts${url.split('?')[0]}`;
			const type = library ? 'text/javascript' : 'text/html; charset=utf-8';
			answer.setHeader('content-type', type);
			try {
				answer.end(readFileSync(file, 'utf8').replaceAll('{{site}}', site()));
			} catch {
				answer.writeHead(404).end();
			}
		});
		await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
	});
	afterAll(() => new Promise((done) => (server ? server.close(done) : done(undefined))));
	// Another name and another port than the site's: another origin and another site.
	return (name) => `http://localhost:${(server?.address() as AddressInfo).port}/${name}`;
}

/** The frame in the element that `selector` finds, once its story is alive. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
	const element = await page.locator(selector).elementHandle();
	const frame = await element?.contentFrame();
	if (!frame) throw new Error(`${selector} is no frame`);
	await frame.locator('footer').waitFor();
	return frame;
}

/** How high the content of a frame is. */
export const contentHeight = (frame: Frame) =>
	frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** What a host allows: a least and a most height, and by how much it may round. */
export interface Allows {
	readonly least?: number;
	readonly most?: number;
	readonly rounds?: number;
}

/** The frame has come to rest at the height of its content, within what the host allows. */
export async function fits(page: Page, selector: string, allows: Allows = {}) {
	const { least = 0, most = Infinity, rounds = 0 } = allows;
	const frame = await frameIn(page, selector);
	await page.locator(selector).scrollIntoViewIfNeeded();
	await expect
		.poll(
			async () => {
				const [shown, needed] = [
					await page.locator(selector).evaluate((element) => element.clientHeight),
					await contentHeight(frame)
				];
				return { shown, needed: Math.min(Math.max(needed, least), most) };
			},
			{ timeout: 15_000 }
		)
		.toSatisfy(
			({ shown, needed }: { shown: number; needed: number }) =>
				Math.abs(shown - needed) <= rounds && shown > 100,
			`height of ${selector}`
		);
	return contentHeight(frame);
}

/** Sends a message into a frame, as its host does. */
export const post = (page: Page, selector: string, message: unknown) =>
	page
		.locator(selector)
		.evaluate(
			(element, data) => (element as HTMLIFrameElement).contentWindow?.postMessage(data, '*'),
			message
		);
