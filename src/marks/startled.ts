/** What wakes a reader's own hand: any of these outside the box that plays. */
const TOUCHES = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

/** Calls `stop` at any touch outside `box`, and when the page goes out of sight. Gives its undoing. */
export function startled(box: Element, stop: () => void): () => void {
	const page = box.ownerDocument;
	const listening = new AbortController();
	const { signal } = listening;
	const touched = (event: Event) => {
		if (!event.composedPath().includes(box)) stop();
	};
	for (const touch of TOUCHES)
		page.addEventListener(touch, touched, { signal, capture: true, passive: true });
	page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && stop(), { signal });
	return () => listening.abort();
}
