import type { Problem } from './problem';
import type { Story } from './story';

/** A story that has been read, with what was wrong with its file. */
export interface Carried {
	readonly story: Story;
	readonly problems: readonly Problem[];
}

const isCarried = (data: unknown): data is Carried =>
	typeof data === 'object' && data !== null && 'story' in data && 'problems' in data;

/**
 * The story that a page carries, as the build has read it: the page is the build's own work, so it is not
 * read twice. Null for anything else, such as a story file put in by hand, which the validator has to read.
 */
export function carried(text: string): Carried | null {
	try {
		const data: unknown = JSON.parse(text);
		return isCarried(data) ? data : null;
	} catch {
		return null;
	}
}
