import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';
import { pagesIn } from '../locales/languages.ts';
import { folderOf } from '../story/folder.ts';
import type { Story } from '../story/story.ts';
import { stylesApart } from './apart.ts';
import { bundle } from './bundle.ts';
import { carriedWhole, carry } from './carry.ts';
import { classTemplate } from './classroom.ts';
import { edition } from './edition.ts';
import { svelteOptions } from './options.ts';
import { pin } from './pin.ts';
import { preloading } from './preload.ts';
import { STYLES } from './widget.ts';

/** The ids of the stories: the folders of `data/` that hold one. */
const stories = (data: string) =>
	readdirSync(data).filter((name) => existsSync(join(data, name, 'story.json')));

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

/** What the reader's page looks like: pictures are drawn so, whatever else there is. */
function readersCss(
	assets: Readonly<Record<string, { readonly fileName: string; readonly source?: unknown }>>
) {
	const file = Object.values(assets).find(({ fileName }) => STYLES.test(fileName));
	if (!file) throw new Error('pictures: no styles were built');
	return String(file.source);
}

/** A page that says where the styles lie that come later. */
const laterStyled = (template: string, files: readonly { readonly fileName: string }[]) =>
	template.replace(' data-root="./"', (root) => `${root} data-later="${stylesApart('later', files)}"`);

/**
 * Builds the pages of each story: `index.html`, rendered, described, with its data in it and a content
 * security policy over it, and `embed.html` in one file, each once a language; `offline.html`, one file that
 * holds every language. The front page is the page of the first story. While developing, the page only gets its data.
 */
export function publish(): Plugin {
	let root = '.';
	let data = 'data';
	let out = 'dist';
	let building = false;
	const text = (path: string) => readFileSync(join(data, path), 'utf8');
	return {
		name: 'publish',
		enforce: 'post',
		configResolved(config) {
			root = config.root;
			data = config.publicDir;
			out = resolve(config.root, config.build.outDir);
			building = config.command === 'build';
		},
		transformIndexHtml: {
			order: 'post',
			async handler(html) {
				const [id] = stories(data);
				if (building || !id) return html;
				const { island } = await load(root);
				return html.replace('<!--story-->', () => island(text(`${id}/story.json`), 'en'));
			}
		},
		async generateBundle(_, assets) {
			const shell = assets['index.html'];
			if (shell?.type !== 'asset') return;
			const built = Object.values(assets);
			const template = laterStyled(String(shell.source), built);
			const blank = readFileSync(join(root, 'index.html'), 'utf8');
			const program = await load(root);
			const { page, prerender, single, inert, around, OUTLINES } = program;
			const outlines: unknown = JSON.parse(text(OUTLINES));
			const site = process.env['DAYBOOK_SITE'];
			const shop = {
				...{ root, program, template, blank, outlines, site },
				classTemplate: classTemplate(template, built),
				first: await bundle(root, 'src/embed/first.ts', { format: 'iife' }),
				basemap: inert(outlines, `data-file="${OUTLINES}"`),
				css: readersCss(assets)
			};
			const whole = await bundle(root, 'src/offline.ts');
			const emit = (fileName: string, source: string | Uint8Array) =>
				this.emitFile({ type: 'asset', fileName, source });
			const told: Story[] = [];
			for (const [index, id] of stories(data).entries()) {
				const json = text(`${id}/story.json`);
				const front = prerender(json, '', './');
				const { story } = front;
				if (story.id !== id)
					throw new Error(`data/${id}/story.json: its "id" must be “${id}”, as its folder`);
				for (const language of pagesIn(story.languages)) {
					const { code } = language;
					const folder = folderOf(story, code);
					const spoken = (page: string) => preloading(page, built, code);
					const own = { ...shop, template: spoken(template), classTemplate: spoken(shop.classTemplate) };
					const made = await edition(own, json, language, folder.replaceAll(/[^/]+\//g, '../'));
					told.push(made.story);
					for (const [name, source] of made.files) emit(folder + name, source);
				}
				if (index === 0)
					shell.source = page(
						preloading(template, built, story.language),
						front,
						around(front, './', site, true)
					);
				// The file itself, which the page reads: it is also what a reader can take away.
				const raw = carriedWhole(JSON.parse(json), `id="story" data-file="${id}/story.json"`);
				const carried = carry(data, { id, basemap: story.basemap });
				const ground = carriedWhole(outlines, `data-file="${OUTLINES}"`);
				const offline = { app: whole, files: ground + carried };
				// The program is in the same file: a list, an article and a map of 310 kB need not be there before it.
				const stick = prerender(json, '', '../', ['list', 'article', 'map']);
				const wholly = { ...around(stick, '../', site), attributes: ' data-whole' };
				emit(`${id}/offline.html`, single(blank, { ...stick, island: raw }, offline, wholly));
			}
			for (const [name, source] of Object.entries(program.files(told, site))) emit(name, source);
		},
		/** After everything lies in its place. */
		closeBundle() {
			if (!building) return;
			// Notes for those who write stories; readers have no use for them.
			for (const note of ['README.md', 'basemap/README.md']) rmSync(join(out, note), { force: true });
			pin(out, new Date().toISOString().slice(0, 10));
		}
	};
}
