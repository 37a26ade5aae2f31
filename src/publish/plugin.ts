import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, type Options } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';
import { page, storyIsland } from './page';

/** One set of options for the browser and for prerendering: class names must be the same in both. */
export const svelteOptions: Options = {
	configFile: false,
	compilerOptions: {
		cssHash: ({ hash, css }) => `d-${hash(css)}`
	}
};

/** The ids of the stories: the folders of `data/` that hold one. */
const stories = (root: string) =>
	readdirSync(join(root, 'data')).filter((name) => existsSync(join(root, 'data', name, 'story.json')));

const text = (root: string, id: string) => readFileSync(join(root, 'data', id, 'story.json'), 'utf8');

/**
 * Builds a page for each story: rendered, described, with its data in it and a content security policy
 * over it. The front page is the page of the first story as long as it is the only one.
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
			handler(html) {
				if (building) return html;
				const [id] = stories(root);
				return id ? html.replace('<!--story-->', storyIsland(text(root, id), 'en')) : html;
			}
		},
		async generateBundle(_, bundle) {
			const shell = bundle['index.html'];
			if (shell?.type !== 'asset') return;
			const template = String(shell.source);
			const { module } = await runnerImport<typeof import('./prerender')>(
				join(root, 'src/publish/prerender.ts'),
				{
					root,
					configFile: false,
					logLevel: 'error',
					mode: 'production',
					plugins: [
						svelte({
							...svelteOptions,
							compilerOptions: { ...svelteOptions.compilerOptions, dev: false }
						})
					]
				}
			);
			for (const [index, id] of stories(root).entries()) {
				const parts = module.prerender(text(root, id), 'en');
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
