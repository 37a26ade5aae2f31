/** Which step is being read: the one that the middle of the window is in. */

/** A band below the middle of the window, a fifth of its height: on narrow pages the view stands above it. */
const MIDDLE = '-48% 0px -32% 0px';

/** Calls `reach` with the position of each element of `list` that comes to the middle. Returns how to stop. */
export function watchMiddle(list: HTMLElement, reach: (index: number) => void): () => void {
	const items = [...list.children];
	const watch = new IntersectionObserver(
		(entries) => {
			const at = entries.find(({ isIntersecting }) => isIntersecting);
			if (at) reach(items.indexOf(at.target));
		},
		{ rootMargin: MIDDLE }
	);
	for (const item of items) watch.observe(item);
	return () => watch.disconnect();
}

/** Brings a step to the middle, and the focus to its heading, so that a screen reader goes along. */
export function bring(list: HTMLElement | undefined, index: number): void {
	const item = list?.children[index];
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	item?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
	item?.querySelector('h2')?.focus({ preventScroll: true });
}
