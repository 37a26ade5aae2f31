import type { Component } from 'svelte';
import type { PrintWords } from '../../locales/classPrint';
import type { Sequence } from '../../story/sequence';
import type { Story } from '../../story/story';

/** One kind of handout. One folder under `sheets/` each; its words are those of its id. */

/** What a component of a sheet is given. */
export interface SheetProps {
	/** Both hold as much as the sheet may tell. */
	readonly story: Story;
	readonly sequence: Sequence;
	readonly words: PrintWords;
}

export interface Sheet {
	readonly id: string;
	/** In the list, from 1. */
	readonly place: number;
	readonly whom: 'pupils' | 'teachers';
	/** It shows claims that answers rest on, and nothing else of the answers: it is given the whole sequence. */
	readonly whole?: true;
	/** Pupils write on it: it has room for a name. */
	readonly fill?: true;
	/** Its pages lie across. */
	readonly wide?: true;
	/** Whether there is anything to put on it. */
	readonly fits: (story: Story, sequence: Sequence) => boolean;
	readonly load: () => Promise<{ readonly default: Component<SheetProps> }>;
}

const modules = import.meta.glob<Sheet>('./sheets/*/index.ts', { eager: true, import: 'default' });

export const sheets: readonly Sheet[] = Object.values(modules).sort((a, b) => a.place - b.place);
