/** Calls `act` once, when the element comes near what the reader sees. Returns how to stop waiting. */
export function near(element: Element, act: () => void): () => void {
	const watch = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			watch.disconnect();
			act();
		},
		{ rootMargin: '600px' }
	);
	watch.observe(element);
	return () => watch.disconnect();
}
