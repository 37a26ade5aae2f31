/**
 * When the lesson in this window began: kept for as long as the window is open, so that a reload does not set the
 * clock back. Epoch milliseconds.
 */

const keyOf = (story: string) => `daybook:class:${story}:began`;

/** Remembered, unless there is none or it lies in the future. A browser may deny its store. */
export function began(story: string, now: number): number {
	try {
		const kept = Number(sessionStorage.getItem(keyOf(story)));
		return kept > 0 && kept <= now ? kept : begin(story, now);
	} catch {
		return now;
	}
}

export function begin(story: string, now: number): number {
	try {
		sessionStorage.setItem(keyOf(story), String(now));
	} catch {
		return now;
	}
	return now;
}
