import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { launch } from 'puppeteer-core';

/** The browsers that are not Chromium, each behind the few acts that a journey needs. */
export interface Tab {
	goto(url: string): Promise<void>;
	/** Runs the body of a function in the page and returns what it returns, JSON-safe. */
	run(body: string): Promise<unknown>;
	/** Presses the pointer at one place of the page and lets it go at another, CSS pixels of the window. */
	drag(from: Point, to: Point): Promise<void>;
	close(): Promise<void>;
}
type Point = readonly [x: number, y: number];

const SIZE = { width: 1000, height: 900 };
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT = {
	driver: '/usr/bin/WebKitWebDriver',
	browser: [
		'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
		'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser'
	]
};

const there = (paths: readonly string[]) => paths.find((path) => existsSync(path));

async function firefox(): Promise<Tab> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: there(FIREFOX),
		headless: true,
		defaultViewport: SIZE
	});
	let page = await browser.newPage();
	return {
		// A page of its own each time: going from one origin to a file hangs now and then.
		async goto(url) {
			await page.close();
			page = await browser.newPage();
			await page.goto(url, { waitUntil: 'domcontentloaded' });
		},
		run: (body) => page.evaluate(`(() => { ${body} })()`),
		async drag(from, to) {
			await page.mouse.move(...from);
			await page.mouse.down();
			await page.mouse.move(...to, { steps: 5 });
			await page.mouse.up();
		},
		close: () => browser.close()
	};
}

const freePort = () =>
	new Promise<number>((found) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => found(port));
		});
	});

/** One call of the WebDriver protocol. */
async function call(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
	const answer = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
	const { value } = (await answer.json()) as { value: unknown };
	if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
	return value;
}

/** Waits until the driver listens: it says so only by answering. */
async function up(url: string, driver: ChildProcess): Promise<void> {
	for (;;) {
		if (driver.exitCode !== null) throw new Error('The driver of WebKit has stopped.');
		try {
			await call(`${url}/status`, 'GET');
			return;
		} catch {
			await new Promise((again) => setTimeout(again, 100));
		}
	}
}

const move = ([x, y]: Point) => ({ type: 'pointerMove', duration: 50, x: Math.round(x), y: Math.round(y) });

async function webkit(): Promise<Tab> {
	const port = await freePort();
	const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1200x24', WEBKIT.driver, `--port=${port}`], {
		stdio: 'ignore',
		detached: true
	});
	const url = `http://127.0.0.1:${port}`;
	await up(url, driver);
	const options = { binary: there(WEBKIT.browser), args: ['--automation'] };
	const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
	const opened = (await call(`${url}/session`, 'POST', { capabilities })) as { sessionId: string };
	const session = `${url}/session/${opened.sessionId}`;
	await call(`${session}/window/rect`, 'POST', SIZE);
	return {
		goto: async (address) => void (await call(`${session}/url`, 'POST', { url: address })),
		run: (script) => call(`${session}/execute/sync`, 'POST', { script, args: [] }),
		async drag(from, to) {
			const acts = [
				move(from),
				{ type: 'pointerDown', button: 0 },
				move([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]),
				move(to),
				{ type: 'pointerUp', button: 0 }
			];
			const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: acts };
			await call(`${session}/actions`, 'POST', { actions: [mouse] });
		},
		async close() {
			await call(session, 'DELETE');
			// The whole group: the driver, its display and its browser.
			if (driver.pid) process.kill(-driver.pid);
		}
	};
}

const canInstall = () =>
	process.env['CI'] !== undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Tries to install what a machine for continuous integration lacks. */
function install(packages: readonly string[]): void {
	if (!canInstall()) return;
	try {
		execFileSync(
			'sh',
			['-c', `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`],
			{
				stdio: 'pipe',
				timeout: 300_000
			}
		);
	} catch {
		return;
	}
}

const hasFirefox = () => there(FIREFOX) !== undefined;
const hasWebkit = () =>
	[WEBKIT.driver, '/usr/bin/xvfb-run'].every((path) => existsSync(path)) &&
	there(WEBKIT.browser) !== undefined;

/** Those that are here; on a machine for continuous integration (`CI` is set), all of them. */
export function engines(): Readonly<Record<string, () => Promise<Tab>>> {
	if (!hasFirefox()) install(['firefox-esr']);
	if (!hasWebkit()) install(['webkit2gtk-driver', 'xvfb', 'xauth']);
	return {
		...(hasFirefox() ? { Firefox: firefox } : {}),
		...(hasWebkit() ? { WebKit: webkit } : {})
	};
}
