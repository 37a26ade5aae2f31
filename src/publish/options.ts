import type { Options } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';

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

/** `d3` as a whole comes with transitions, which add themselves to selections on import: we use neither. */
export const leanD3: Plugin = {
	name: 'lean-d3',
	transform: {
		filter: { id: /node_modules\/d3-/ },
		handler: (code) => ({ code, map: null, moduleSideEffects: false })
	}
};
