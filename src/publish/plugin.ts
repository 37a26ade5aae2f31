import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, type Options } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';

/** One set of options for the browser and for prerendering: class names must be the same in both. */
export const svelteOptions: Options = {
	configFile: false,
	compilerOptions: {
		// Libraries may still be written in the older way.
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		// Short, because it stands in every rule and on every element.
		cssHash: ({ hash, css }) => `d${hash(css).slice(0, 4)}`,
		discloseVersion: false
	}
};

/** The ids of the stories: the folders of `data/` that hold one. */
const stories = (root: string) =>
	readdirSync(join(root, 'data')).filter((name) => existsSync(join(root, 'data', name, 'story.json')));

const text = (root: string, id: string) => readFileSync(join(root, 'data', id, 'story.json'), 'utf8');

/** Styles are the browser build's: the server renders class names only. */
const noStyles: Plugin = {
	name: 'no-styles',
	enforce: 'pre',
	resolveId: (id) => (/\.css(\?|$)/.test(id) ? '\0no-style' : undefined),
	load: (id) => (id === '\0no-style' ? '' : undefined)
};

/** Loads the part of the build that runs the program itself, compiled for the server. */
async function load(root: string) {
	const compilerOptions = { ...svelteOptions.compilerOptions, dev: false };
	const { module } = await runnerImport<typeof import('./prerender')>(
		join(root, 'src/publish/prerender.ts'),
		{
			root,
			configFile: false,
			logLevel: 'error',
			mode: 'production',
			plugins: [noStyles, svelte({ ...svelteOptions, compilerOptions })]
		}
	);
	return module;
}

/**
 * Builds a page for each story: rendered, described, with its data in it and a content security policy
 * over it. The front page is the page of the first story as long as it is the only one. While developing,
 * the page only gets its data.
 */
export function publish(): Plugin {
	let root = '.';
	let building = false;
	return {
		name: 'publish',
		enforce: 'post',
		configResolved(config) {
			root = config.root;
			building = config.command === 'build';
		},
		transformIndexHtml: {
			order: 'post',
			async handler(html) {
				const [id] = stories(root);
				if (building || !id) return html;
				const { island } = await load(root);
				return html.replace('<!--story-->', () => island(text(root, id), 'en'));
			}
		},
		async generateBundle(_, bundle) {
			const shell = bundle['index.html'];
			if (shell?.type !== 'asset') return;
			const template = String(shell.source);
			const { page, prerender } = await load(root);
			for (const [index, id] of stories(root).entries()) {
				const parts = prerender(text(root, id), 'en');
				this.emitFile({
					type: 'asset',
					fileName: `${id}/index.html`,
					source: page(template, parts, '../')
				});
				if (index === 0) shell.source = page(template, parts, './');
			}
		}
	};
}
