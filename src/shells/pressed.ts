/** What acts by script; the rest (links to pages, disclosures) works as it stands in the page. */
const PRESSED = 'button, a[href^="#"], a[download]';

/** What was pressed of it, if anything. */
export const pressed = ({ target }: Event): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;

/**
 * Holds back presses in `root`, which the build has rendered, until its program is there: the last one is then
 * pressed again, if what was pressed is still in the page. Returns what to call then.
 */
export function holdPresses(root: Element): () => void {
	let last: HTMLElement | null = null;
	function hold(event: Event) {
		const found = pressed(event);
		if (!found) return;
		event.preventDefault();
		event.stopPropagation();
		last = found;
	}
	root.addEventListener('click', hold, { capture: true });
	return () => {
		root.removeEventListener('click', hold, { capture: true });
		if (last?.isConnected) last.click();
	};
}
