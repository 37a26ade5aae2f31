import type { Plugin } from 'vite';
import { apart } from './apart.ts';

/** What a reader meets only after a press, or far down the page: dialogs, and views that no page has from the start. */
const LATER = [
	'views/(?:compare|history|sides|sources)/',
	'shells/reader/away/',
	'shells/reader/(?:Accent|Choices|Code|Embedding|Flaws|Height|Help|Play|Preview|With)(?=\\.)',
	'marks/(?:Player|Presets|Safe)(?=\\.)'
].join('|');

const MODULE = 'virtual:later';
/** Waits for the styles: whoever imports it is drawn with them. If they cannot be had, without. */
const WAIT = `
const { root = './', later } = document.documentElement.dataset;
if (later) await new Promise((done) => {
	const styles = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: root + later });
	styles.onload = styles.onerror = done;
	document.head.append(styles);
});`;

/** Puts the styles of such components into \`later.css\`, which comes with the first of them; the page says where it lies. */
export function later(): Plugin[] {
	const wanted = new RegExp(`/src/(?:${LATER}).*\\.svelte$`);
	return [
		apart('later', LATER),
		{
			name: 'later',
			apply: 'build',
			resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
			load: (id) => (id === `\0${MODULE}` ? WAIT : undefined),
			transform: (code, id) =>
				wanted.test(id) ? { code: `${code}\nimport '${MODULE}';`, map: null } : undefined
		}
	];
}
