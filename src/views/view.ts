import type { Component } from 'svelte';
import type { Words } from '../locales/locale';
import type { Focus } from '../session/focus';

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
	/** In the prerendered page, where it must read well before any script runs. */
	readonly early?: true;
	/** Alive with the page… */
	readonly component?: Component;
	/** …or a chunk of its own, fetched when `wake` says so. */
	readonly load?: () => Promise<{ readonly default: Component }>;
	/**
	 * When a chunk is fetched: `near` when it is about to be seen; `touch` when the reader first reaches for
	 * it, or chooses anything anywhere.
	 */
	readonly wake?: 'near' | 'touch';
	/** Fetched at once while this holds, wherever it stands. */
	readonly needed?: (focus: Focus) => boolean;
}

const modules = import.meta.glob<View>('./*/index.ts', { eager: true, import: 'default' });

/** Every view in reading order, with the name of its folder as its id. */
export const views: readonly (View & { readonly id: string })[] = Object.entries(modules)
	.map(([path, view]) => ({ ...view, id: path.split('/')[1] ?? path }))
	.sort((a, b) => a.order - b.order);
