import { fluent } from '../locales/speak';
import { reports } from '../ports/reports.svelte';
import { led } from '../session/address';
import { readOptions } from '../session/options';
import { dress } from '../shells/dress';
import embed from '../shells/embed';
import { show } from '../shells/shell';
import { readText } from '../story/read';
import { theming } from './theming';

/** The program of `<daybook-story>`: a story in a shadow root of somebody else's page. */

export interface Opened {
	/** Where the reader is. */
	address(): string;
	go(address: string): void;
	/** Puts on the theme and the accent that the element now asks for. */
	dress(): void;
	close(): void;
}

/** What an embed has in its query, the element has in attributes of the same names. */
const options = (host: Element) =>
	readOptions(
		new URLSearchParams({
			theme: host.getAttribute('theme') ?? '',
			accent: host.getAttribute('accent') ?? '',
			controls: host.getAttribute('controls') ?? '',
			title: host.getAttribute('headline') ?? ''
		}).toString()
	);

/** The story's folder, absolute, with its slash. */
const folder = (host: Element) =>
	new URL(`${(host.getAttribute('src') ?? '').replace(/\/*$/, '')}/`, document.baseURI);

async function fetched(host: Element) {
	const address = new URL('story.json', folder(host)).href;
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`daybook-story: ${address} was not found (${answer.status})`);
	return readText(await answer.text(), host.getAttribute('lang') ?? undefined);
}

/** When the copy of the site was made that the story is from; nothing for the living one. */
async function pinnedOn(root: string): Promise<string | undefined> {
	if (!/\/v\/[\da-f]{10}\/$/.test(root)) return undefined;
	const answer = await fetch(`${root}pinned.txt`);
	return answer.ok ? (await answer.text()).trim() : undefined;
}

/** Styles of a page do not reach into a shadow root, so ours are linked in it. */
async function styled(shadow: ShadowRoot, styles: string) {
	const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
	const loaded = new Promise((done) => {
		link.addEventListener('load', done);
		link.addEventListener('error', done);
	});
	shadow.prepend(link);
	await loaded;
}

/** What the host has put into the element (a link, a picture) stays to be seen until the story is there. */
async function shadowOf(host: HTMLElement, styles: string): Promise<ShadowRoot> {
	if (host.shadowRoot) return host.shadowRoot;
	const shadow = host.attachShadow({ mode: 'open' });
	shadow.append(document.createElement('slot'));
	await styled(shadow, styles);
	return shadow;
}

/** Opens the story that the element asks for. Rejects if it cannot be fetched. */
export async function open(host: HTMLElement, styles: string): Promise<Opened> {
	const home = new URL('../', folder(host)).href;
	const [read, shadow, pinned] = await Promise.all([fetched(host), shadowOf(host, styles), pinnedOn(home)]);
	const root = document.createElement('div');
	root.className = 'daybook';
	shadow.querySelector('slot')?.remove();
	shadow.append(root);
	host.style.display ||= 'block';
	const sheet = new CSSStyleSheet();
	shadow.adoptedStyleSheets = [sheet];

	const told = {
		...read,
		locale: await fluent(read.story.language),
		site: { root: home, carried: () => undefined, ...(pinned ? { pinned } : {}) },
		address: host.getAttribute('address') ?? '',
		options: options(host)
	};
	// Without the lines of a frame: the element itself is the line.
	const shown = show({ ...embed, ports: () => [] }, told, root);
	const { session } = shown;
	const { quietly, close } = reports(session, root, (report) =>
		host.dispatchEvent(new CustomEvent(report.type, { detail: report, bubbles: true, composed: true }))
	);
	const wear = () => {
		sheet.replaceSync(theming(host));
		dress(root, options(host));
	};
	wear();
	return {
		address: () => session.address,
		go: (address) => quietly(() => session.go(led(session.address, address))),
		dress: wear,
		close() {
			close();
			shown.close();
			root.remove();
			shadow.append(document.createElement('slot'));
		}
	};
}
