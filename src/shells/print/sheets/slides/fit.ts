/** How much larger than on a screen: for the back row, and as much smaller as a full slide needs. */
const LARGEST = 1.5;
const LEAST = 0.7;
const STEP = 0.08;

/** Makes what stands in a slide as large as the slide has room for. It only ever shrinks, so it ends. */
export function fit(view: HTMLElement): () => void {
	const slide = view.parentElement;
	let larger = LARGEST;
	const tooHigh = () => slide !== null && slide.scrollHeight > slide.clientHeight + 1;
	const shrink = () => {
		while (tooHigh() && larger > LEAST) {
			larger -= STEP;
			view.style.setProperty('--larger', larger.toFixed(2));
		}
	};
	const watch = new ResizeObserver(shrink);
	watch.observe(view);
	for (const child of view.children) watch.observe(child);
	shrink();
	return () => watch.disconnect();
}
