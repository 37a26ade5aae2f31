import type { Component } from 'svelte';
import type { Words } from '../locales/locale';

/** A way of looking at the story. One folder under `views/` each. */
export interface View {
	/** Key of its heading in `words.views`. */
	readonly name: keyof Words['views'];
	/**
	 * Where a shell puts it: `lead` above everything drawn, `main` the wide column, `side` the rail beside
	 * it, `below` the full width under both.
	 */
	readonly place: 'lead' | 'main' | 'side' | 'below';
	/** Reading order on a narrow page, where all places become one column. */
	readonly order: number;
	/** Whether the jump menu leads to it. */
	readonly jump: boolean;
	/** Here at once, and in the prerendered page… */
	readonly component?: Component;
	/** …or a chunk of its own, fetched when it is about to be seen. */
	readonly load?: () => Promise<{ readonly default: Component }>;
}

const modules = import.meta.glob<View>('./*/index.ts', { eager: true, import: 'default' });

/** Every view in reading order, with the name of its folder as its id. */
export const views: readonly (View & { readonly id: string })[] = Object.entries(modules)
	.map(([path, view]) => ({ ...view, id: path.split('/')[1] ?? path }))
	.sort((a, b) => a.order - b.order);
