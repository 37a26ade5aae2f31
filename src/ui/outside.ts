/**
 * Calls `away` when a press lands outside `inside`: an attachment for what floats above the page.
 * Listens on the node's own document, so that it also works in a shadow root.
 */
export const outside =
	(inside: () => Element | undefined, away: () => void) =>
	(node: Element): (() => void) => {
		const page = node.ownerDocument;
		const pressed = (event: Event) => {
			const box = inside();
			if (box && !event.composedPath().includes(box)) away();
		};
		page.addEventListener('pointerdown', pressed);
		return () => page.removeEventListener('pointerdown', pressed);
	};
