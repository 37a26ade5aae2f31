import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const USUAL = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The Chromium that tests drive: one that is installed, or the one that Playwright keeps. */
function find() {
	return [...USUAL, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Tried in order until a browser is there. The first needs Playwright's download site, the second Debian and root. */
const INSTALLERS = [
	['npx', ['playwright', 'install', 'chromium']],
	[
		'sh',
		['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation']
	]
];

function install() {
	for (const [command, args] of INSTALLERS) {
		try {
			execFileSync(command, args, { stdio: 'pipe', timeout: 300_000 });
		} catch {
			continue;
		}
		const path = find();
		if (path) return path;
	}
	throw new Error('No Chromium found, and none could be installed: set CHROMIUM_PATH to one.');
}

/** Launch options for Playwright. The flags let it run as root, without a GPU, and keep it from calling home. */
export const browser = () => ({
	executablePath: find() ?? install(),
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
});
