import type * as Element from './element';
import { frames } from './frames';
import { steps } from './steps';
import { define } from './tag';

/**
 * The script of a host's page, `embed.js`: `<script async src="https://HOST/embed.js"></script>`. It may
 * stand in the page as often as it likes; the first one works, the others show it what is new on the page.
 */

/** The build writes here which of its files is the program of the element, and which its styles. */
const [PROGRAM, STYLES] = ['%element.js%', '%element.css%'];

const KEY = Symbol.for('daybook');

/** Where this script came from: the program of the element lies beside it. */
function home(): string {
	const own = document.currentScript;
	const src = own instanceof HTMLScriptElement ? own.src : '';
	return new URL('.', src || document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]')?.src).href;
}

function start(): () => void {
	const root = home();
	const { scan, go } = frames();
	const look = steps({ scan, go });
	const styles = root + STYLES;
	if (!customElements.get('daybook-story'))
		define(async (host) => {
			const program: typeof Element = await import(/* @vite-ignore */ root + PROGRAM);
			return program.open(host, styles);
		});
	const again = () => {
		scan();
		look();
	};
	document.addEventListener('DOMContentLoaded', again);
	addEventListener('load', again);
	return again;
}

const started: unknown = Reflect.get(window, KEY);
const again = typeof started === 'function' ? started : start();
Reflect.set(window, KEY, again);
again();
