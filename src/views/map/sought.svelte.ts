import type { Site } from '../../session/site';
import type { Story } from '../../story/story';
import { basemapPath } from './basemap';
import { inPage, onDisk, onServer, open, type Source, type Streets } from './streets';

/** The street map of a story as a reader has it: sought, opened, or out of reach. */
export class Sought {
	/** Set once the file is open. */
	streets = $state.raw<Streets>();
	/** What went wrong: nothing could be read, a part of it could not, or what a reader opened is no street map. */
	trouble = $state<'lost' | 'torn' | 'wrong' | null>(null);
	/** Nobody can be asked for the file: only the reader can give it. */
	readonly alone: boolean;

	constructor(story: Story, site: Site) {
		const path = basemapPath(story);
		const carried = path === undefined ? undefined : site.carried(path);
		this.alone = site.alone === true && carried === undefined;
		if (carried !== undefined) void this.#open(() => inPage(carried), 'lost');
		else if (path === undefined) this.trouble = 'lost';
		else if (!this.alone) void this.#open(() => onServer(site.root + path), 'lost');
	}

	/** A reader gives the file. */
	give(file: File): Promise<void> {
		return this.#open(() => onDisk(file), 'wrong');
	}

	/** A drawing tells whether a tile of it could not be read. */
	say(torn: boolean): void {
		if (torn) this.trouble = 'torn';
	}

	async #open(source: () => Source, trouble: 'lost' | 'wrong'): Promise<void> {
		try {
			this.streets = await open(source());
			this.trouble = null;
		} catch {
			this.trouble = trouble;
		}
	}
}
