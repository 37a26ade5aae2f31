import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Language } from '../locales/languages.ts';
import { leanD3, svelteOptions } from './options.ts';

/** A program in one piece of code and one of styles. */
export interface Bundle {
	readonly code: string;
	readonly css: string;
}

/** Empties modules that a page has no use for: in one file, what is fetched when needed is carried always. */
const without = (names: readonly string[]): Plugin => ({
	name: 'without',
	enforce: 'pre',
	resolveId: (id) => (names.some((name) => id.endsWith(`/${name}`)) ? '\0without' : undefined),
	load: (id) => (id === '\0without' ? 'export {}' : undefined)
});

/** Puts another language in the place of English: a page that carries its program speaks one. */
const speaking = (root: string, { code, module }: Language): Plugin => ({
	name: 'speaking',
	enforce: 'pre',
	resolveId(id) {
		if (id.endsWith('/locales/english')) return '\0speaking';
		const [, part] = /\/en\/(\w+)$/.exec(id) ?? [];
		return part && code !== 'en' ? join(root, `src/locales/${code}/${part}.ts`) : undefined;
	},
	load: (id) =>
		id === '\0speaking' ? `export { ${module} as english } from '${root}/src/locales/${module}'` : undefined
});

/** How a program is bundled. */
interface How {
	/** Instead of English. */
	readonly language?: Language;
	readonly format?: 'es' | 'iife';
	/** Names of modules to leave empty. */
	readonly without?: readonly string[];
}

/** Builds `entry` and all that it imports, fonts included, into one piece: what a page from a stick can run. */
export async function bundle(root: string, entry: string, how: How = {}): Promise<Bundle> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		base: './',
		publicDir: false,
		plugins: [
			without(how.without ?? []),
			...(how.language && how.language.code !== 'en' ? [speaking(root, how.language)] : []),
			leanD3,
			svelte(svelteOptions)
		],
		build: {
			write: false,
			target: 'es2022',
			// There is nothing to load: it is one file.
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			rolldownOptions: {
				input: entry,
				checks: { pluginTimings: false },
				output: { format: how.format ?? 'es', codeSplitting: false }
			}
		}
	});
	const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const chunks = files.filter((file) => file.type === 'chunk');
	const [chunk] = chunks;
	if (!chunk || chunks.length > 1)
		throw new Error(`${entry} was built in ${chunks.length} pieces, not in one`);
	const css = files.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
	);
	return { code: chunk.code, css: css.join('') };
}
